import { Checkbox } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useReader } from "../../hooks/use-reader";
import { carrierName } from "../../lib/carrier-name";
import type { CashParcel } from "../../lib/cash-api";
import { Latin } from "../latin";

interface LineProps {
  parcel: CashParcel;
  /** Null where there is nothing to choose. */
  checked: boolean | null;
  onToggle: () => void;
  problem?: string;
}

/** One delivered parcel: whose, when, and how much. */
export function ParcelLine({ parcel, checked, onToggle, problem }: LineProps) {
  const { t, money, moment } = useReader();
  const { number, recipient, carrier, tracking, collected, fee, paid_at } = parcel;
  return (
    <li className="flex items-start gap-x-3 px-6 py-3">
      {checked !== null && (
        <Checkbox
          checked={checked}
          onCheckedChange={onToggle}
          aria-label={t("cash.choose", { number })}
          className="mt-0.5"
        />
      )}
      <div className="txt-compact-small text-ui-fg-subtle grid min-w-0 flex-1 gap-x-4 gap-y-1 md:grid-cols-[1fr_1fr_1.2fr_auto]">
        <span className="flex flex-wrap gap-x-3">
          <Link
            to={`/orders/${parcel.order_id}`}
            className="text-ui-fg-base hover:text-ui-fg-subtle underline"
          >
            <Latin>{number}</Latin>
          </Link>
          <bdi className="text-ui-fg-base min-w-0 [overflow-wrap:anywhere]">{recipient}</bdi>
        </span>
        <span className="flex flex-wrap gap-x-3">
          <Latin>{carrierName(carrier)}</Latin>
          {tracking && <Latin>{tracking}</Latin>}
        </span>
        <time dateTime={paid_at ?? parcel.delivered_at}>
          {paid_at
            ? t("cash.paid", { date: moment(paid_at) })
            : t("cash.delivered", { date: moment(parcel.delivered_at) })}
        </time>
        <span className="flex flex-wrap items-baseline gap-x-3 md:justify-end">
          <span>{t("cash.collected", { amount: money(collected) })}</span>
          {fee !== null && <span>{t("cash.fees", { amount: money(fee) })}</span>}
          <bdi className="text-ui-fg-base txt-compact-small-plus tabular-nums">
            {money(parcel.received ?? parcel.expected)}
          </bdi>
        </span>
        {problem && (
          <p role="alert" className="text-ui-fg-error text-pretty md:col-span-4">
            {problem}
          </p>
        )}
      </div>
    </li>
  );
}
