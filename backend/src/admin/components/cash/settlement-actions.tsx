import { ArrowDownTray } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useAsk } from "../../hooks/use-ask";
import { useReader } from "../../hooks/use-reader";
import type { SettlementActions } from "../../hooks/use-settlement";
import { type SettlementView, settlementCsv } from "../../lib/cash-api";

interface BarProps {
  settlement: SettlementView;
  /** Lines that are marked although an amount is wrong. */
  accepted: ReadonlySet<string>;
  actions: SettlementActions;
}

/** The file with its differences, and the decision about it. */
export function SettlementActionsBar({ settlement, accepted, actions }: BarProps) {
  const { t, locale } = useReader();
  const { id, readable, state } = settlement;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        {readable && (
          <Button size="small" variant="secondary" asChild>
            <a href={settlementCsv(locale, id, false)} download>
              <ArrowDownTray aria-hidden />
              {t("cash.settlement.csv")}
            </a>
          </Button>
        )}
        {readable && (
          <Button size="small" variant="transparent" asChild>
            <a href={settlementCsv(locale, id, true)} download>
              {t("cash.settlement.csvAll")}
            </a>
          </Button>
        )}
      </div>
      {state === "preview" && <Decision settlement={settlement} accepted={accepted} actions={actions} />}
    </div>
  );
}

function Decision({ settlement, accepted, actions }: BarProps) {
  const { t, money } = useReader();
  const ask = useAsk();
  const chosen = settlement.lines.filter(
    ({ line, payable, problems }) => payable && (problems.length === 0 || accepted.has(String(line))),
  );
  const total = chosen.length;
  const amount = money(
    chosen.reduce((sum, { received }) => sum + Math.round((received ?? 0) * 100), 0) / 100,
  );
  const confirm = async () => {
    const sure = await ask({
      variant: "confirmation",
      title: t("cash.settlement.confirmTitle", { total }),
      description: t("cash.settlement.confirmText", { amount }),
      confirmText: t("cash.settlement.confirmYes"),
      cancelText: t("cash.notYet"),
    });
    if (sure) actions.confirm([...accepted].map(Number));
  };
  const discard = async () => {
    const sure = await ask({
      title: t("cash.settlement.discardTitle"),
      description: t("cash.settlement.discardText"),
      confirmText: t("cash.settlement.discard"),
      cancelText: t("cash.upload.back"),
    });
    if (sure) actions.discard();
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant="secondary"
        type="button"
        disabled={actions.running}
        onClick={() => void discard()}
      >
        {t("cash.settlement.discard")}
      </Button>
      <Button
        size="small"
        type="button"
        disabled={!settlement.readable || total === 0}
        isLoading={actions.running}
        onClick={() => void confirm()}
      >
        {t("cash.settlement.confirm", { total })}
      </Button>
    </div>
  );
}
