import type { Counts, Totals } from "./types";

export const NOTHING: Counts = {
  placed: { orders: 0, amount: 0 },
  delivered: { orders: 0, amount: 0 },
  cash_in: { orders: 0, amount: 0 },
  confirmed: 0,
  dropped: 0,
  returns: 0,
  lost: 0,
};

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Adds the rates: of orders that were decided about, and of parcels that arrived somewhere; what is under way counts in neither. */
export function withRates(counts: Counts): Totals {
  const ended = counts.delivered.orders + counts.returns + counts.lost;
  return {
    ...counts,
    confirmation_rate: share(counts.confirmed, counts.confirmed + counts.dropped),
    delivery_rate: share(counts.delivered.orders, ended),
    return_rate: share(counts.returns, ended),
  };
}
