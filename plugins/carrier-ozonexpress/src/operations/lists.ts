import {
  dirhamsAt,
  type HttpAnswer,
  member,
  numberAt,
  type OperationOf,
  trackingAt,
  unproven,
  wholeList,
} from "@souk/carrier-kit";
import { failureIn, saysUnknown, succeeded } from "../answers";
import { readCities } from "../cities";
import { accountCall, ownNumber } from "../own-number";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

/** `POST parcel-info` for the number that we chose: the one way to find a parcel again. */
export const lookup: Operations["lookup"] = {
  build: ({ query }, settings) =>
    accountCall("parcel-info", settings, {
      form: { "tracking-number": ownNumber(query.reference, settings) },
    }),
  read: (answer, { query: { reference } }, settings) => {
    const block = member(answer.json, "PARCEL-INFO");
    if (saysUnknown(answer, block)) return wholeList([]);
    const infos = member(block, "INFOS");
    const tracking_number = trackingAt(infos, "TRACKING-NUMBER");
    const cod_amount = numberAt(infos, "PRICE");
    const ours = tracking_number?.toLowerCase() === ownNumber(reference, settings).toLowerCase();
    if (answer.status >= 300 || !succeeded(block) || !tracking_number || !ours || cod_amount === undefined)
      return failureIn(answer, block);
    return wholeList([{ tracking_number, fee: dirhamsAt(infos, "DELIVERED-PRICE"), reference, cod_amount }]);
  },
};

/** `GET /cities`: the whole list with its prices, public. */
const places = {
  build: () => ({ method: "GET", path: "/cities" }) as const,
  read: (answer: HttpAnswer, _: unknown, { default_city_ids }: Settings) => {
    const items = answer.status < 300 ? readCities(member(answer.json, "CITIES"), default_city_ids) : [];
    return items.length > 0
      ? wholeList(items)
      : unproven("unavailable", "the carrier gave no list of cities");
  },
};

/** The live list. */
export const cities: Operations["cities"] = places;
/** A city's delivery price is its quote. */
export const quote: Operations["quote"] = places;
