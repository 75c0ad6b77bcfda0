import type { Abilities } from "@souk/carrier-kit";

/** What DIGYLOG can do: all but cancelling a parcel and asking for returned goods. */
export const abilities = {
  create: "batch",
  track: "batch",
  lookup: true,
  quote: true,
  labels: true,
  deliveryNote: true,
  pickup: true,
  cancelPickup: true,
  cancel: false,
  returns: false,
  exchange: true,
  openParcel: true,
  statusList: true,
  webhook: "secret",
  registerWebhook: true,
  centimes: true,
} as const satisfies Abilities;
