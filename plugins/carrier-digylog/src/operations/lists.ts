import {
  type FoundParcel,
  member,
  normaliseName,
  numberAt,
  type OperationOf,
  proven,
  textAt,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { readFailure, recordsOf } from "../answers";
import { readCity } from "../cities";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

/** `GET /cities`: one list, names only. */
export const cities: Operations["cities"] = {
  build: () => ({ method: "GET", path: "/cities" }),
  read: (answer) => {
    const records = recordsOf(answer.json, "cities");
    if (answer.status >= 300 || !records) return readFailure(answer);
    return proven({ items: records.map(readCity).filter((entry) => entry !== null), next: null });
  },
};

function delayOf(json: unknown): { delay?: string } {
  const [min, max] = [numberAt(json, "timeMin"), numberAt(json, "timeMax")];
  if (min === undefined || max === undefined || min < 0 || max < min) return {};
  // Their unit is not documented, so none is written.
  return { delay: min === max ? String(min) : `${min}-${max}` };
}

/** `GET /deliverycost`: price and delay of one city, seen from the account's network. */
export const quote: Operations["quote"] = {
  build: ({ query }, { network }) => ({
    method: "GET",
    path: "/deliverycost",
    query: { network, city: query.entry?.id ?? query.city },
  }),
  read: (answer, { query }) => {
    if (answer.status === 404) return proven({ items: [], next: null });
    const price = numberAt(answer.json, "cost");
    if (answer.status >= 300 || price === undefined || price < 0) return readFailure(answer);
    const asked = query.entry ?? { id: query.city, name: query.city, city: query.city };
    const told = normaliseName(textAt(answer.json, "city") ?? "");
    if (/\p{L}/u.test(told) && told !== normaliseName(asked.id))
      return unproven("unavailable", "the carrier answered about another city");
    return proven({ items: [{ ...asked, price, ...delayOf(answer.json), active: true }], next: null });
  },
};

/** A parcel of the list; `null` for one without a reference, undefined when it cannot be told whose it is. */
function readListed(record: unknown): FoundParcel | null | undefined {
  const num = member(record, "num");
  if (num === null || num === "") return null;
  const reference = textAt(record, "num");
  const tracking_number = trackingAt(record, "tracking") ?? trackingAt(record, "traking");
  if (reference === undefined || tracking_number === undefined) return undefined;
  return { tracking_number, reference, cod_amount: numberAt(record, "price") ?? Number.NaN };
}

/** `GET /orders` from a date on: the list has no search by reference. */
export const lookup: Operations["lookup"] = {
  build: ({ query, page }) => ({
    method: "GET",
    path: "/orders",
    query: { from: query.since.slice(0, 10), currentPage: page },
  }),
  read: (answer, { page }) => {
    const { json, status } = answer;
    const records = recordsOf(json, "orders");
    if (status >= 300 || !records) return readFailure(answer);
    const parcels = records.map(readListed);
    const items = parcels.filter((parcel) => parcel !== null && parcel !== undefined);
    // A record that cannot be read may be the one that is looked for.
    if (parcels.includes(undefined)) return unproven("unavailable", "the carrier's list cannot be read");
    const last = numberAt(json, "lastPage") ?? numberAt(json, "last_page") ?? Number.POSITIVE_INFINITY;
    const isEnd = Array.isArray(json) || records.length === 0 || page >= last;
    return proven({ items, next: isEnd ? null : page + 1 });
  },
};

/** `GET /statuses`: ids and labels. */
export const statusList: Operations["statusList"] = {
  build: () => ({ method: "GET", path: "/statuses" }),
  read: (answer) => {
    const list = recordsOf(answer.json, "statuses");
    if (answer.status >= 300 || !list) return readFailure(answer);
    const words = list.map((one) => ({ id: numberAt(one, "id"), label: textAt(one, "label") }));
    return proven(
      words.flatMap(({ id, label }) =>
        label === undefined ? [] : [id === undefined ? { label } : { code: String(id), label }],
      ),
    );
  },
};
