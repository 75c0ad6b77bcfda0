import { Checkbox, clx } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useReader } from "../../hooks/use-reader";
import type { SettlementLine as Line } from "../../lib/cash-api";
import { Latin } from "../latin";
import { StateDot } from "../state-dot";
import { PROBLEM_COLOUR, signed } from "./words";

interface LineProps {
  line: Line;
  /** Whether it is marked in spite of its amounts; null where that is settled. */
  accepted: boolean | null;
  onAccept: () => void;
}

/** One line of the file, or one parcel that has none, with what is wrong. */
export function SettlementLine({ line, accepted, onAccept }: LineProps) {
  const { t } = useReader();
  const isChoice = accepted !== null && line.payable && line.problems.length > 0;
  return (
    <li className="flex items-start gap-x-3 px-6 py-3">
      {isChoice ? (
        <Checkbox
          checked={accepted}
          onCheckedChange={onAccept}
          aria-label={t("cash.settlement.accept", { line: line.line ?? 0 })}
          className="mt-0.5"
        />
      ) : (
        <span aria-hidden className="w-5 shrink-0" />
      )}
      <div className="txt-compact-small text-ui-fg-subtle grid min-w-0 flex-1 items-start gap-x-4 gap-y-1 md:grid-cols-[7rem_1.3fr_1fr_1.4fr_6rem]">
        <span className="tabular-nums">
          {line.line === null
            ? t("cash.settlement.notInFile")
            : t("cash.settlement.line", { line: line.line })}
        </span>
        <Parcel line={line} />
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {line.problems.map((problem) => (
            <StateDot
              key={problem}
              colour={PROBLEM_COLOUR[problem]}
              word={t(`cash.settlement.problem.${problem}`)}
            />
          ))}
          {line.applied && <StateDot colour="green" word={t("cash.settlement.marked")} />}
        </span>
        <Amounts line={line} />
        <Difference line={line} />
      </div>
    </li>
  );
}

function Parcel({ line }: { line: Line }) {
  return (
    <span className="flex min-w-0 flex-wrap gap-x-3">
      <span className="text-ui-fg-base">
        <Latin>{line.tracking || line.reference}</Latin>
      </span>
      {line.order_id && (
        <Link to={`/orders/${line.order_id}`} className="text-ui-fg-base hover:text-ui-fg-subtle underline">
          <Latin>{line.number}</Latin>
        </Link>
      )}
      {line.recipient && <bdi className="min-w-0 [overflow-wrap:anywhere]">{line.recipient}</bdi>}
    </span>
  );
}

function Amounts({ line }: { line: Line }) {
  const { t, money } = useReader();
  const { amount, fee, received, cod_amount, expected_fee } = line;
  const orDash = (value: number | null) => (value === null ? "–" : money(value));
  return (
    <span className="flex flex-wrap gap-x-3">
      {(amount !== null || cod_amount !== null) && (
        <span>{t("cash.settlement.amountOf", { amount: orDash(amount), expected: orDash(cod_amount) })}</span>
      )}
      {fee !== null && (
        <span>{t("cash.settlement.feeOf", { amount: money(fee), expected: orDash(expected_fee) })}</span>
      )}
      {amount === null && received !== null && (
        <span>{t("cash.settlement.netOf", { amount: money(received) })}</span>
      )}
    </span>
  );
}

function Difference({ line: { difference } }: { line: Line }) {
  const { money } = useReader();
  if (difference === null) return null;
  return (
    <bdi
      className={clx(
        "txt-compact-small-plus tabular-nums md:text-end",
        difference < 0 ? "text-ui-fg-error" : "text-ui-fg-base",
      )}
    >
      {signed(money, difference)}
    </bdi>
  );
}
