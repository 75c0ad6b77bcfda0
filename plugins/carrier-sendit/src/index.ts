import { defineCarrier } from "@souk/carrier-kit";
import { abilities } from "./abilities";
import { bundledCities } from "./districts";
import * as operations from "./operations";
import { session } from "./session";
import { settings } from "./settings";
import { returnStatuses, statuses } from "./statuses";
import { webhook } from "./webhook";

const HOUR_MS = 3_600_000;

/** SENDIT: one parcel a call, bearer token, signed webhooks, districts with prices. Amounts in dirhams. */
export const sendit = defineCarrier({
  id: "sendit",
  name: { ar: "سنديت", fr: "SENDIT", en: "SENDIT" },
  settings,
  abilities,
  statuses,
  moreStatuses: { status_return: returnStatuses },
  baseUrl: ({ base_url }) => base_url,
  // Without Accept, errors come as HTML or as a redirect.
  headers: () => ({ Accept: "application/json", "Content-Type": "application/json" }),
  limit: ({ calls_per_hour }) => ({ calls: Math.max(1, calls_per_hour), perMs: HOUR_MS }),
  cashCeiling: ({ cash_ceiling }) => (cash_ceiling > 0 ? cash_ceiling : undefined),
  session,
  documentDomains: ["sendit.ma"],
  operations,
  webhook,
  cities: { bundled: bundledCities },
});

export default sendit;
