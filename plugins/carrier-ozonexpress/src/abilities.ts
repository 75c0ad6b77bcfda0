import type { Abilities } from "@souk/carrier-kit";

/** What OZON EXPRESS can do: no pickups, no cancel, no returns, no list of its statuses, no centimes. */
export const abilities = {
  create: "single",
  track: "batch",
  lookup: true,
  quote: true,
  labels: true,
  deliveryNote: true,
  pickup: false,
  cancelPickup: false,
  cancel: false,
  returns: false,
  exchange: true,
  openParcel: true,
  statusList: false,
  webhook: "secret",
  registerWebhook: false,
  centimes: false,
} as const satisfies Abilities;
