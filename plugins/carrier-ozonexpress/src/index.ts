import { defineCarrier } from "@souk/carrier-kit";
import { abilities } from "./abilities";
import { bundledCities } from "./cities";
import { create } from "./operations/create";
import { deliveryNote, labels } from "./operations/documents";
import { cities, lookup, quote } from "./operations/lists";
import { track } from "./operations/track";
import { settings } from "./settings";
import { statuses } from "./statuses";
import { webhook } from "./webhook";

/** OZON EXPRESS: one parcel a call, keys in the path, bulk tracking, labels through delivery notes. Whole dirhams, no cancel. */
export const ozonexpress = defineCarrier({
  id: "ozonexpress",
  name: { ar: "أوزون إكسبريس", fr: "OZON EXPRESS", en: "OZON EXPRESS" },
  settings,
  abilities,
  statuses,
  baseUrl: ({ base_url }) => base_url,
  secretUrl: true,
  headers: () => ({ Accept: "application/json" }),
  // The API and the client portal, which the carrier spells with a double e.
  documentDomains: ["ozonexpress.ma", "ozoneexpress.ma"],
  operations: { create, track, lookup, quote, cities, labels, deliveryNote },
  webhook,
  cities: { bundled: bundledCities },
});

export default ozonexpress;
