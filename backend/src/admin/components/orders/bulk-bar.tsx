import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { Permission } from "../../../access/permissions/permission";
import type { Bulk, BulkKind } from "../../hooks/use-bulk";
import { useMay } from "../../hooks/use-may";
import { useReader } from "../../hooks/use-reader";
import type { WordKey } from "../../i18n/en";
import { MOST_ORDERS } from "../../lib/orders-api";
import { CancelPrompt } from "../cancel-prompt";
import type { Chosen } from "./orders-page";

const ACTIONS: readonly { kind: BulkKind; word: WordKey; asks: Permission }[] = [
  { kind: "validate", word: "orders.bulk.validate", asks: "orders.status" },
  { kind: "send", word: "orders.bulk.send", asks: "shipments.status" },
  { kind: "sheet", word: "orders.bulk.sheet", asks: "failures.retry" },
  { kind: "labels", word: "orders.bulk.labels", asks: "shipments.print" },
  { kind: "delivery-note", word: "orders.bulk.bordereau", asks: "shipments.write" },
  { kind: "cancel", word: "orders.bulk.cancel", asks: "orders.status" },
];

/** Whether the reader's role goes far enough for orders to be chosen at all. */
export function useMayChoose(): boolean {
  const may = useMay();
  return ACTIONS.some(({ asks }) => may(asks));
}

interface BarProps {
  chosen: Chosen;
  onClear: () => void;
  bulk: Bulk;
}

/** What can be done with the chosen orders, as far as the reader's role goes. */
export function BulkBar({ chosen, onClear, bulk }: BarProps) {
  const { t } = useReader();
  const may = useMay();
  const [canceling, setCanceling] = useState(false);
  const orders = [...chosen].map(([id, number]) => ({ id, number }));
  const tooMany = orders.length > MOST_ORDERS;
  const off = tooMany || bulk.running !== null;
  const start = (kind: BulkKind) => (kind === "cancel" ? setCanceling(true) : bulk.run(kind, orders));
  return (
    <section
      aria-label={t("orders.bulk.label")}
      className="bg-ui-bg-base sticky top-0 z-10 flex flex-col gap-y-3 px-6 py-4"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Text size="small" leading="compact" weight="plus" aria-live="polite">
          {tooMany
            ? t("orders.tooMany", { max: MOST_ORDERS })
            : t("orders.selected", { total: orders.length })}
        </Text>
        <Button size="small" variant="transparent" type="button" onClick={onClear}>
          {t("orders.unselect")}
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {ACTIONS.filter(({ asks }) => may(asks)).map(({ kind, word }) => (
          <Button
            key={kind}
            size="small"
            variant={kind === "validate" ? "primary" : "secondary"}
            type="button"
            disabled={off}
            isLoading={bulk.running === kind}
            onClick={() => start(kind)}
          >
            {t(word)}
          </Button>
        ))}
      </div>
      <CancelPrompt
        title={t("orders.cancelTitle", { total: orders.length })}
        open={canceling}
        busy={bulk.running !== null}
        onClose={() => setCanceling(false)}
        onCancelOrder={(reason) => {
          setCanceling(false);
          bulk.run("cancel", orders, reason);
        }}
      />
    </section>
  );
}
