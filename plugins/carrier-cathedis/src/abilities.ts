import type { Abilities } from "@souk/carrier-kit";

/** What CATHEDIS can do: create, list, look up, print, ask for a pickup; no prices, no notes, no cancel, no events. */
export const abilities = {
  create: "single",
  track: "list",
  lookup: true,
  quote: false,
  labels: true,
  deliveryNote: false,
  pickup: true,
  cancelPickup: false,
  cancel: false,
  returns: false,
  exchange: true,
  openParcel: true,
  statusList: false,
  webhook: false,
  registerWebhook: false,
  // Integrations disagree on decimals; whole dirhams are right either way.
  centimes: false,
} as const satisfies Abilities;
