import { clx } from "@medusajs/ui";
import { useReader } from "../../hooks/use-reader";
import type { SettlementView } from "../../lib/cash-api";
import { Fact, Facts } from "../section";
import { signed } from "./words";

/** What the file comes to: what can be marked, what agrees, and the difference. */
export function SettlementTotals({ settlement }: { settlement: SettlementView }) {
  const { t, money } = useReader();
  const { totals, lines, state, ignored_rows } = settlement;
  const difference = (Math.round(totals.file.received * 100) - Math.round(totals.file.expected * 100)) / 100;
  const wrong = lines.filter(({ problems }) => problems.length).length;
  const sum = ({ parcels, received }: { parcels: number; received: number }) => (
    <span className="flex flex-wrap gap-x-2">
      <span className="tabular-nums">{parcels}</span>
      <bdi className="text-ui-fg-subtle tabular-nums">{money(received)}</bdi>
    </span>
  );
  return (
    <div className="px-6 py-4">
      <Facts>
        <Fact label={t("cash.settlement.inFile")}>{sum(totals.file)}</Fact>
        <Fact label={t("cash.settlement.clean")}>{sum(totals.clean)}</Fact>
        <Fact label={t("cash.settlement.allProblems")}>
          <span className={clx("tabular-nums", wrong > 0 && "text-ui-fg-error")}>{wrong}</span>
        </Fact>
        <Fact label={t("cash.expected")}>
          <bdi className="tabular-nums">{money(totals.file.expected)}</bdi>
        </Fact>
        <Fact label={t("cash.settlement.difference")}>
          <bdi className={clx("tabular-nums", difference < 0 && "text-ui-fg-error")}>
            {signed(money, difference)}
          </bdi>
        </Fact>
        {state === "confirmed" && <Fact label={t("cash.settlement.marked")}>{sum(totals.applied)}</Fact>}
      </Facts>
      {ignored_rows > 0 && (
        <p className="txt-compact-small text-ui-fg-subtle mt-3">
          {t("cash.settlement.ignored", { total: ignored_rows })}
        </p>
      )}
    </div>
  );
}
