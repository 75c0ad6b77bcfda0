import { Alert, Heading, Text } from "@medusajs/ui";
import type { OpsOrderView } from "../../admin-ops/order-view";
import type { OrderActions } from "../hooks/use-order-actions";
import { useReader } from "../hooks/use-reader";
import { STATE_COLOUR } from "../lib/colours";
import { reasonWords } from "../lib/history";
import { otherErrors } from "../lib/standing";
import { CopyButton } from "./copy-button";
import { LastError } from "./notices";
import { EditOrderButton } from "./order-edit/button";
import { StateDot } from "./state-dot";
import { TransitionButtons } from "./transition-buttons";

/** The order's number and state, since when, and what may be done with it. */
export function OrderHeader({ view, actions }: { view: OpsOrderView; actions: OrderActions }) {
  const { t, moment } = useReader();
  const { number, state, state_at } = view.order;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="flex flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <div className="flex items-center gap-x-1">
            <Heading level="h2">{t("order.title", { number })}</Heading>
            <CopyButton text={number} label={t("order.copyNumber")} />
          </div>
          <span aria-live="polite">
            <StateDot colour={STATE_COLOUR[state]} word={t(`state.${state}`)} />
          </span>
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("order.since", { date: moment(state_at) })}
        </Text>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <EditOrderButton view={view} />
        <TransitionButtons view={view} actions={actions} />
      </div>
    </div>
  );
}

/** What staff should know before they act: why an order waits, failed attempts, failures shown nowhere else. */
export function OrderNotices({ view }: { view: OpsOrderView }) {
  const { t } = useReader();
  const { hold_reason, failed_attempts } = view.order;
  const others = otherErrors(view);
  if (!hold_reason && !failed_attempts && !others.length) return null;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {hold_reason && (
        <Alert variant="warning">
          <strong className="txt-compact-small-plus text-ui-fg-base">{t("order.hold")}</strong>
          <p className="text-ui-fg-subtle mt-1 text-start">
            <Reason reason={hold_reason} />
          </p>
        </Alert>
      )}
      {failed_attempts > 0 && (
        <Alert variant="warning">{t("order.attempts", { total: failed_attempts })}</Alert>
      )}
      {others.map((error) => (
        <LastError key={error.id} message={error.message} />
      ))}
    </div>
  );
}

/** A reason in plain words; what a carrier or a person wrote keeps its own direction. */
export function Reason({ reason }: { reason: string }) {
  const { t } = useReader();
  const words = reasonWords(reason);
  if ("text" in words) return <bdi>{words.text}</bdi>;
  return t(words.key, { number: words.number ?? "" });
}
