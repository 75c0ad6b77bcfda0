/** The states of an order, in the order of a happy delivery; owned by the backend's `order-flow` module. */
export const ORDER_STATES = [
  "pending",
  "confirmed",
  "awaiting_pickup",
  "shipped",
  "out_for_delivery",
  "refused",
  "returning",
  "delivered",
  "returned",
  "lost",
  "canceled",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** What a carrier's words are normalised to. A word outside a carrier's table is `null`: kept raw, it changes nothing. */
export const SHIPMENT_STATUSES = [
  "created",
  "awaiting_pickup",
  "picked_up",
  "in_transit",
  "out_for_delivery",
  "failed_attempt",
  "delivered",
  "refused",
  "returning",
  "returned",
  "cancelled",
  "lost",
] as const;
export type ShipmentStatus = (typeof SHIPMENT_STATUSES)[number];

/** The languages of shop, messages and errors. Arabic is the base. */
export const LOCALES = ["ar", "fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];
