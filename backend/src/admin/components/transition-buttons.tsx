import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { useMay } from "../hooks/use-may";
import type { OrderActions } from "../hooks/use-order-actions";
import { useReader } from "../hooks/use-reader";
import { transitionButtons } from "../lib/actions";
import { transitionWords } from "../lib/transition-words";
import { CancelPrompt } from "./cancel-prompt";

/** Exactly the states that the server allows now, each a button. */
export function TransitionButtons({ view, actions }: { view: OpsOrderView; actions: OrderActions }) {
  const { t } = useReader();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const { running, run } = actions;
  const buttons = may("orders.status") ? transitionButtons(view.allowed) : [];
  if (!buttons.length && !asking) return null;
  const cancel = async (reason: string) => {
    const { done } = transitionWords(t, "canceled");
    if (await run({ kind: "transition", to: "canceled", reason }, done)) setAsking(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-2">
      {buttons.map(({ to, primary, asksReason }) => {
        const { label, done } = transitionWords(t, to);
        const busy = running?.kind === "transition" && running.to === to;
        return (
          <Button
            key={to}
            type="button"
            size="small"
            variant={primary ? "primary" : "secondary"}
            isLoading={busy}
            disabled={running !== null}
            onClick={() => (asksReason ? setAsking(true) : void run({ kind: "transition", to }, done))}
          >
            {label}
          </Button>
        );
      })}
      {asking && (
        <CancelPrompt
          open
          title={t("cancel.title", { number: view.order.number })}
          busy={running?.kind === "transition"}
          onClose={() => setAsking(false)}
          onCancelOrder={cancel}
        />
      )}
    </div>
  );
}
