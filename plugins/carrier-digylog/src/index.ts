import { defineCarrier } from "@souk/carrier-kit";
import { abilities } from "./abilities";
import { bundledCities } from "./cities";
import * as operations from "./operations";
import { settings } from "./settings";
import { statuses } from "./statuses";
import { webhook } from "./webhook";

/** DIGYLOG: parcels in batches, static token, cities by name, webhooks behind a secret address. No cancel call is known. */
export const digylog = defineCarrier({
  id: "digylog",
  name: { ar: "ديجيلوغ", fr: "DIGYLOG", en: "DIGYLOG" },
  settings,
  abilities,
  statuses,
  baseUrl: ({ base_url }) => base_url,
  // Calls without this Referer are turned away.
  headers: ({ token }) => ({
    Accept: "application/json",
    Authorization: `Bearer ${token}`,
    Referer: "https://apiseller.digylog.com",
  }),
  operations,
  webhook,
  cities: { bundled: bundledCities },
});

export default digylog;
