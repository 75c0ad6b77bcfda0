import { defineCarrier } from "@souk/carrier-kit";
import { bundledCities } from "./cities";
import { create } from "./operations/create";
import { labels } from "./operations/labels";
import { cities, lookup, quote } from "./operations/lists";
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
    cancel: false,
    webhook: "secret",
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
  operations: { create, track, lookup, quote, cities, labels },
  webhook,
  cities: { bundled: bundledCities },
});

export default digylog;
