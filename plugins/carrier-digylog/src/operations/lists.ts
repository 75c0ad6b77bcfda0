import {
  dirhamsAt,
  type FoundParcel,
  failureOf,
  firstText,
  isTrackingNumber,
  member,
  nextPage,
  normaliseName,
  numberAt,
  type OperationOf,
  proven,
  rangeText,
  statusWords,
  textAt,
  unproven,
  whenProven,
  wholeList,
} from "@souk/carrier-kit";
import { recordsOf } from "../answers";
import { readCity } from "../cities";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

/** `GET /cities`: one list, names only. */
export const cities: Operations["cities"] = {
  build: () => ({ method: "GET", path: "/cities" }),
  read: (answer) => whenProven(recordsOf(answer, "cities"), (records) => wholeList(records.map(readCity))),
};

/** `GET /deliverycost`: price and delay of one city, seen from the account's network. */
export const quote: Operations["quote"] = {
  build: ({ query }, { network }) => ({
    method: "GET",
    path: "/deliverycost",
    query: { network, city: query.entry?.id ?? query.city },
  }),
  read: (answer, { query }) => {
    if (answer.status === 404) return wholeList([]);
    const price = dirhamsAt(answer.json, "cost");
    if (answer.status >= 300 || price === undefined) return failureOf(answer);
    const asked = query.entry ?? { id: query.city, name: query.city, city: query.city };
    const told = normaliseName(textAt(answer.json, "city") ?? "");
    if (/\p{L}/u.test(told) && told !== normaliseName(asked.id))
      return unproven("unavailable", "the carrier answered about another city");
    // The unit of the delay is not documented, so none is written.
    const delay = rangeText(numberAt(answer.json, "timeMin"), numberAt(answer.json, "timeMax"));
    return wholeList([{ ...asked, price, delay, active: true }]);
  },
};

/** A parcel of the list; `null` for one without a reference, undefined when it cannot be told whose it is. */
function readListed(record: unknown): FoundParcel | null | undefined {
  const num = member(record, "num");
  if (num === null || num === "") return null;
  const reference = textAt(record, "num");
  const tracking_number = firstText(record, "tracking", "traking");
  if (reference === undefined || !tracking_number || !isTrackingNumber(tracking_number)) return undefined;
  return { tracking_number, reference, cod_amount: numberAt(record, "price") ?? Number.NaN };
}

/** `GET /orders` from a date on: the list has no search by reference. */
export const lookup: Operations["lookup"] = {
  build: ({ query, page }) => ({
    method: "GET",
    path: "/orders",
    query: { from: query.since.slice(0, 10), currentPage: page },
  }),
  read: (answer, { page }) =>
    whenProven(recordsOf(answer, "orders"), (records) => {
      const parcels = records.map(readListed);
      // A record that cannot be read may be the one that is looked for.
      if (parcels.includes(undefined)) return unproven("unavailable", "the carrier's list cannot be read");
      const items = parcels.filter((parcel) => parcel !== null && parcel !== undefined);
      return proven({ items, next: nextPage(answer.json, page, records) });
    }),
};

/** `GET /statuses`: ids and labels. */
export const statusList: Operations["statusList"] = {
  build: () => ({ method: "GET", path: "/statuses" }),
  read: (answer) =>
    whenProven(recordsOf(answer, "statuses"), (list) => proven(statusWords(list, "id", "label"))),
};
