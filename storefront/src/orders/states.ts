/** The order states of the design, in the order of a parcel's life. */
export const ORDER_STATES = [
  "pending",
  "confirmed",
  "awaiting_pickup",
  "shipped",
  "out_for_delivery",
  "delivered",
  "refused",
  "returning",
  "returned",
  "lost",
  "canceled",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

const FINAL: readonly OrderState[] = ["delivered", "returned", "lost", "canceled"];
const BAD_NEWS: readonly OrderState[] = ["refused", "returning", "returned", "lost", "canceled"];
/** What a shopper expects to happen, shown ahead of time. */
const USUAL_PATH: readonly OrderState[] = [
  "pending",
  "confirmed",
  "awaiting_pickup",
  "shipped",
  "out_for_delivery",
  "delivered",
];

/** Narrows any value to an order state. */
export function isOrderState(value: unknown): value is OrderState {
  return ORDER_STATES.some((state) => state === value);
}

/** Whether nothing more will happen to the order. */
export function isFinal(state: OrderState): boolean {
  return FINAL.includes(state);
}

/** How a state is coloured: done well, gone wrong, or under way. */
export function tone(state: OrderState): "good" | "bad" | "open" {
  if (state === "delivered") return "good";
  return BAD_NEWS.includes(state) ? "bad" : "open";
}

/** The steps that usually follow `state`; none once the order has left the usual path. */
export function stepsAhead(state: OrderState): OrderState[] {
  const at = USUAL_PATH.indexOf(state);
  return at < 0 ? [] : USUAL_PATH.slice(at + 1);
}
