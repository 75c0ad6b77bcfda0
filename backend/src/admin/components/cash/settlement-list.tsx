import { TriangleRightMini } from "@medusajs/icons";
import { Link } from "react-router-dom";
import { useSettlements } from "../../hooks/use-cash";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import type { SettlementItem } from "../../lib/cash-api";
import { Empty } from "../empty";
import { Latin } from "../latin";
import { Loading } from "../loading";
import { LoadProblem } from "../notices";
import { StateDot } from "../state-dot";
import { SETTLEMENT_COLOUR } from "./words";

/** The latest settlement files. */
export function SettlementList() {
  const { t } = useReader();
  const { data, error, refetch } = useSettlements();
  if (error && !data) return <LoadProblem problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={4} />;
  if (data.length === 0)
    return <Empty title={t("cash.settlement.none")} hint={t("cash.settlement.noneHint")} />;
  return (
    <ul className="divide-ui-border-base divide-y pt-2">
      {data.map((one) => (
        <li key={one.id}>
          <SettlementRow settlement={one} />
        </li>
      ))}
    </ul>
  );
}

function SettlementRow({ settlement }: { settlement: SettlementItem }) {
  const { t, moment, money } = useReader();
  const { id, carrier, file_name, state, created_at, lines, with_problems, applied, received } = settlement;
  return (
    <Link
      to={`/souk-cash/${id}`}
      className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none"
    >
      <span className="txt-compact-small text-ui-fg-subtle flex min-w-0 flex-col gap-y-1">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-ui-fg-base txt-compact-small-plus">
            <Latin>{carrierName(carrier)}</Latin>
          </span>
          <StateDot colour={SETTLEMENT_COLOUR[state]} word={t(`cash.settlement.state.${state}`)} />
          <time dateTime={created_at}>{moment(created_at)}</time>
        </span>
        <bdi className="break-all">{file_name}</bdi>
        <span className="flex flex-wrap gap-x-3">
          <span>{t("cash.settlement.lines", { total: lines })}</span>
          <span>{t("cash.settlement.problems", { total: with_problems })}</span>
          {state === "confirmed" && (
            <span>{t("cash.settlement.applied", { total: applied, amount: money(received) })}</span>
          )}
        </span>
      </span>
      <TriangleRightMini aria-hidden className="text-ui-fg-muted shrink-0 rtl:rotate-180" />
    </Link>
  );
}
