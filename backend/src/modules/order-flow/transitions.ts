import type { OrderState, ShipmentStatus } from "@souk/contracts";

/** The complete table: nothing else is allowed. Final states are left only by a Super Admin's correction. */
const NEXT: Record<OrderState, readonly OrderState[]> = {
  pending: ["confirmed", "canceled"],
  confirmed: ["awaiting_pickup", "canceled"],
  awaiting_pickup: [
    "shipped",
    "out_for_delivery",
    "delivered",
    "refused",
    "returning",
    "lost",
    "canceled",
    "confirmed",
  ],
  shipped: ["out_for_delivery", "delivered", "refused", "returning", "lost"],
  out_for_delivery: ["delivered", "shipped", "refused", "returning", "lost"],
  refused: ["out_for_delivery", "delivered", "returning", "returned", "lost"],
  returning: ["returned", "lost", "out_for_delivery"],
  delivered: [],
  returned: [],
  lost: [],
  canceled: [],
};

export const isAllowed = (from: OrderState, to: OrderState): boolean => NEXT[from].includes(to);
export const isFinal = (state: OrderState): boolean => NEXT[state].length === 0;

/** What staff may do by hand; the rest follows from the parcel. */
const BY_HAND: readonly OrderState[] = ["confirmed", "canceled"];
export function nextStatesByHand(from: OrderState): readonly OrderState[] {
  return from === "pending" || from === "confirmed" || from === "awaiting_pickup"
    ? NEXT[from].filter((to) => BY_HAND.includes(to) && !(from === "awaiting_pickup" && to === "confirmed"))
    : [];
}

export type ShipmentEffect =
  | { kind: "move"; to: OrderState }
  /** The state stays; a failed attempt is counted. */
  | { kind: "attempt" }
  /** Nothing to do: the order is there already. */
  | { kind: "none" }
  /** The event contradicts a final state or the table: someone must look. */
  | { kind: "contradiction" };

const TARGET: Partial<Record<ShipmentStatus, OrderState>> = {
  created: "awaiting_pickup",
  awaiting_pickup: "awaiting_pickup",
  picked_up: "shipped",
  in_transit: "shipped",
  out_for_delivery: "out_for_delivery",
  delivered: "delivered",
  refused: "refused",
  returning: "returning",
  returned: "returned",
  lost: "lost",
};

/** From a parcel's status to what the order does (design, "Order states"). */
export function effectOfShipment(state: OrderState, status: ShipmentStatus): ShipmentEffect {
  if (status === "failed_attempt") return isFinal(state) ? { kind: "contradiction" } : { kind: "attempt" };
  const to = status === "cancelled" ? targetOfCancellation(state) : TARGET[status];
  if (!to || to === state) return { kind: "none" };
  return isAllowed(state, to) ? { kind: "move", to } : contradictionOrLate(state, to);
}

/** Before pickup the order may be sent again; afterwards the parcel is on its way back. */
function targetOfCancellation(state: OrderState): OrderState | undefined {
  if (state === "canceled" || state === "confirmed" || state === "pending") return undefined;
  return state === "awaiting_pickup" ? "confirmed" : "returning";
}

const PROGRESS: Partial<Record<OrderState, number>> = {
  pending: 0,
  confirmed: 1,
  awaiting_pickup: 2,
  shipped: 3,
  out_for_delivery: 4,
};

/** An earlier step of the same way out is old news; anything else contradicts what we know. */
function contradictionOrLate(state: OrderState, to: OrderState): ShipmentEffect {
  const now = PROGRESS[state];
  const then = PROGRESS[to];
  if (now !== undefined && then !== undefined && then < now) return { kind: "none" };
  return { kind: "contradiction" };
}
