import type { OrderState } from "@souk/contracts";

/** Why a parcel cannot be scanned in. */
export type ReturnProblem = "not_left" | "delivered" | "canceled" | "lost";

const PROBLEM: Partial<Record<OrderState, ReturnProblem>> = {
  pending: "not_left",
  confirmed: "not_left",
  awaiting_pickup: "not_left",
  delivered: "delivered",
  canceled: "canceled",
  lost: "lost",
};

export const problemOf = (state: OrderState): ReturnProblem | null => PROBLEM[state] ?? null;

/**
 * The states that an order passes when its parcel is in our hands: the carrier's news of its way back may be late, and the
 * table knows no way from the road to `returned` but over `returning`. None when the carrier said `returned` before.
 */
export function statesUntilReturned(state: OrderState): OrderState[] {
  if (state === "returned") return [];
  return state === "refused" || state === "returning" ? ["returned"] : ["returning", "returned"];
}

/** What staff say of a line. */
export interface Verdict {
  line_id: string;
  sellable: number;
  damaged: number;
}

/** Whether the verdicts speak of each line once, and of no more pieces than were sent. */
export function isSound(
  verdicts: readonly Verdict[],
  lines: readonly { line_id: string; quantity: number }[],
): boolean {
  const byLine = new Map(verdicts.map((one) => [one.line_id, one]));
  return (
    byLine.size === verdicts.length &&
    verdicts.length === lines.length &&
    lines.every(({ line_id, quantity }) => {
      const one = byLine.get(line_id);
      return one !== undefined && one.sellable + one.damaged <= quantity;
    })
  );
}
