import type { Abilities } from "@souk/carrier-kit";

/** What SENDIT can do: all but a delivery note and registering the webhook's address. */
export const abilities = {
  create: "single",
  track: "list",
  lookup: true,
  quote: true,
  labels: true,
  deliveryNote: false,
  pickup: true,
  cancelPickup: true,
  cancel: true,
  returns: true,
  exchange: true,
  openParcel: true,
  statusList: true,
  webhook: "signed",
  registerWebhook: false,
  centimes: true,
} as const satisfies Abilities;
