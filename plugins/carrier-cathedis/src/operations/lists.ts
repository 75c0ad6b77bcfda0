import {
  type FoundParcel,
  foundAt,
  idAt,
  numberAt,
  type OperationOf,
  proven,
  textAt,
  unproven,
  whenProven,
  wholeList,
} from "@souk/carrier-kit";
import { recordsOf } from "../answers";
import { PER_PAGE, searchFor } from "../calls";
import { readCity } from "../cities";
import type { Settings } from "../types";
import { numbersOf } from "./create";

type Operations = OperationOf<Settings>;

function readListed(record: unknown): FoundParcel | null {
  const id = idAt(record, "id");
  const parcel = id === undefined ? null : numbersOf(record, id);
  return foundAt(record, parcel, { reference: "nomOrder", amount: "amount" });
}

/** The search by `nomOrder`. A carrier that overlooks the condition gives every delivery: read to the end all the same. */
export const lookup: Operations["lookup"] = {
  build: ({ query, page }) => searchFor("nomOrder", [query.reference], (page - 1) * PER_PAGE),
  read: (answer, { query, page }) =>
    whenProven(recordsOf(answer), (records) => {
      const total = numberAt(answer.json, "total");
      const seen = (page - 1) * PER_PAGE + records.length;
      const more = total === undefined ? records.length >= PER_PAGE : seen < total;
      const ours = records.filter((one) => [undefined, query.reference].includes(textAt(one, "nomOrder")));
      // A record that may be ours and cannot be read, or a page that is missing, is no proof that there is none.
      if (ours.some((record) => readListed(record) === null) || (more && records.length === 0))
        return unproven("uncertain", "the carrier's list cannot be read whole");
      const items = records.map(readListed).filter((item) => item !== null);
      return proven({ items, next: more ? page + 1 : null });
    }),
};

/** `GET /ws/public/c2c/city`: the served cities with their sectors, in one page, without a login. */
export const cities: Operations["cities"] = {
  open: true,
  build: () => ({ method: "GET", path: "/ws/public/c2c/city", query: { deliveryAvailability: "true" } }),
  read: (answer) => whenProven(recordsOf(answer), (records) => wholeList(records.flatMap(readCity))),
};
