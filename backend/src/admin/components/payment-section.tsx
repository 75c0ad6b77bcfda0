import { Button } from "@medusajs/ui";
import type { OpsOrderView } from "../../admin-ops/order-view";
import { useAsk } from "../hooks/use-ask";
import { useMay } from "../hooks/use-may";
import type { OrderActions } from "../hooks/use-order-actions";
import { useReader } from "../hooks/use-reader";
import { remittance } from "../lib/actions";
import { paymentStanding } from "../lib/standing";
import { Fact, Facts, Quiet, Section } from "./section";
import { StateDot } from "./state-dot";

/** Where the order's money is, and marking the carrier's cash as remitted. */
export function PaymentSection({ view, actions }: { view: OpsOrderView; actions: OrderActions }) {
  const { t, money } = useReader();
  const { payment, order } = view;
  const { word, colour } = paymentStanding(view);
  return (
    <Section
      title={t("payment.title")}
      badge={payment && <StateDot colour={colour} word={t(`payment.word.${word}`)} />}
      action={<RemitButton view={view} actions={actions} />}
    >
      {payment ? (
        <Facts>
          <Fact label={t("payment.amount")}>
            <bdi>{money(payment.amount)}</bdi>
          </Fact>
          <Fact label={t("payment.method")}>{t(`payment.${order.payment}`)}</Fact>
        </Facts>
      ) : (
        <Quiet>{t("payment.none")}</Quiet>
      )}
    </Section>
  );
}

function RemitButton({ view, actions }: { view: OpsOrderView; actions: OrderActions }) {
  const { t, money, moment } = useReader();
  const ask = useAsk();
  const may = useMay();
  const state = remittance(view);
  const { payment } = view;
  if (!state || !payment || !may("orders.money")) return null;
  const remit = async () => {
    const sure = await ask({
      variant: "confirmation",
      title: t("payment.confirmTitle"),
      description: t("payment.confirmText", { amount: money(payment.amount) }),
      confirmText: t("payment.confirm"),
      cancelText: t("payment.back"),
    });
    if (sure) await actions.run({ kind: "remit" }, t("payment.remitDone"));
  };
  return (
    <Button
      type="button"
      size="small"
      variant="secondary"
      isLoading={actions.running?.kind === "remit"}
      disabled={state === "done" || actions.running !== null}
      onClick={() => void remit()}
    >
      {payment.captured_at
        ? t("payment.remitted", { date: moment(payment.captured_at) })
        : t("payment.remit")}
    </Button>
  );
}
