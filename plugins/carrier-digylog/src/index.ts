import { defineCarrier } from "@souk/carrier-kit";
import { bundledCities } from "./cities";
import { create } from "./operations/create";
import { deliveryNote, labels } from "./operations/documents";
import { cities, lookup, quote, statusList } from "./operations/lists";
import { cancelPickup, pickup, registerWebhook } from "./operations/requests";
import { track } from "./operations/track";
import { settings } from "./settings";
import { statuses } from "./statuses";
import { webhook } from "./webhook";

/** DIGYLOG: parcels in batches, static token, cities by name, webhooks behind a secret address. No cancel call is known. */
export const digylog = defineCarrier({
  id: "digylog",
  name: { ar: "ديجيلوغ", fr: "DIGYLOG", en: "DIGYLOG" },
  settings,
  abilities: {
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
  },
  statuses,
  baseUrl: ({ base_url }) => base_url,
  // Calls without this Referer are turned away.
  headers: ({ token }) => ({
    Accept: "application/json",
    Authorization: `Bearer ${token}`,
    Referer: "https://apiseller.digylog.com",
  }),
  operations: {
    create,
    track,
    lookup,
    quote,
    cities,
    labels,
    deliveryNote,
    pickup,
    cancelPickup,
    statusList,
    registerWebhook,
  },
  webhook,
  cities: { bundled: bundledCities },
});

export default digylog;
