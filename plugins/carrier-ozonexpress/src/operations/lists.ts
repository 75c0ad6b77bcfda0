import {
  type CityEntry,
  type FoundParcel,
  type HttpAnswer,
  type LookupQuery,
  member,
  numberAt,
  type Operation,
  type Page,
  type Paged,
  proven,
  type QuoteQuery,
  type ReadResult,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { readFailure, saysUnknown, succeeded } from "../answers";
import { readCities } from "../cities";
import { accountPath, ownNumber } from "../own-number";
import type { Settings } from "../types";
import { feeOf } from "./create";

/** `POST parcel-info` for the number that we chose: the one way to find a parcel again. */
export const lookup: Operation<Paged<LookupQuery>, Page<FoundParcel>, Settings> = {
  build: ({ query }, settings) => ({
    method: "POST",
    path: accountPath("parcel-info", settings),
    form: { "tracking-number": ownNumber(query.reference, settings) },
  }),
  read: (answer, { query }, settings) => {
    const block = member(answer.json, "PARCEL-INFO");
    if (saysUnknown(answer, block)) return proven({ items: [], next: null });
    const infos = member(block, "INFOS");
    const number = trackingAt(infos, "TRACKING-NUMBER");
    const cod_amount = numberAt(infos, "PRICE");
    const chosen = ownNumber(query.reference, settings);
    const ours = number?.toLowerCase() === chosen.toLowerCase();
    if (answer.status >= 300 || !succeeded(block) || !number || !ours || cod_amount === undefined) {
      return readFailure(answer, block);
    }
    const { reference } = query;
    return proven({
      items: [{ tracking_number: number, ...feeOf(infos), reference, cod_amount }],
      next: null,
    });
  },
};

function readList(answer: HttpAnswer, settings: Settings): ReadResult<Page<CityEntry>> {
  const items =
    answer.status < 300 ? readCities(member(answer.json, "CITIES"), settings.default_city_ids) : [];
  if (items.length > 0) return proven({ items, next: null });
  return unproven("unavailable", "the carrier gave no list of cities");
}

/** `GET /cities`: the whole list with its prices, public. */
export const cities: Operation<Paged<null>, Page<CityEntry>, Settings> = {
  build: () => ({ method: "GET", path: "/cities" }),
  read: (answer, _, settings) => readList(answer, settings),
};

/** The same: a city's delivery price is its quote. */
export const quote: Operation<Paged<QuoteQuery>, Page<CityEntry>, Settings> = {
  build: () => ({ method: "GET", path: "/cities" }),
  read: (answer, _, settings) => readList(answer, settings),
};
