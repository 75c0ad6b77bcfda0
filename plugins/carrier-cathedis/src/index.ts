import { defineCarrier } from "@souk/carrier-kit";
import { abilities } from "./abilities";
import { bundledCities } from "./cities";
import { labels, pickup } from "./operations/actions";
import { create } from "./operations/create";
import { cities, lookup } from "./operations/lists";
import { track, trackList } from "./operations/track";
import { session } from "./session";
import { settings } from "./settings";
import { statuses } from "./statuses";

/** CATHEDIS: one parcel a call, a cookie for a session, cities by name with sectors; polled, for it sends no events. */
export const cathedis = defineCarrier({
  id: "cathedis",
  name: { ar: "كاتيديس", fr: "CATHEDIS", en: "CATHEDIS" },
  settings,
  abilities,
  statuses,
  baseUrl: ({ base_url }) => base_url,
  headers: () => ({ Accept: "application/json" }),
  session,
  documentDomains: ["cathedis.delivery"],
  operations: { create, track, trackList, lookup, cities, labels, pickup },
  cities: { bundled: bundledCities },
});

export default cathedis;
