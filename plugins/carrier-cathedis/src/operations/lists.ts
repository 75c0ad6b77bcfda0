import {
  type CityEntry,
  type FoundParcel,
  type LookupQuery,
  numberAt,
  type Operation,
  type Page,
  type Paged,
  proven,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { idAt, readFailure, recordsOf } from "../answers";
import { PER_PAGE, searchFor } from "../calls";
import { readCity } from "../cities";
import type { Settings } from "../types";
import { numbersOf } from "./create";

function readListed(record: unknown): FoundParcel | null {
  const id = idAt(record, "id");
  const reference = textAt(record, "nomOrder");
  const cod_amount = numberAt(record, "amount");
  if (id === undefined || reference === undefined || cod_amount === undefined) return null;
  return { ...numbersOf(record, id), reference, cod_amount };
}

/** The search by `nomOrder`. A carrier that overlooks the condition gives every delivery: read to the end all the same. */
export const lookup: Operation<Paged<LookupQuery>, Page<FoundParcel>, Settings> = {
  build: ({ query, page }) => searchFor("nomOrder", [query.reference], (page - 1) * PER_PAGE),
  read: (answer, { query, page }) => {
    const ran = recordsOf(answer);
    if (!ran.ok) return readFailure(ran);
    const seen = (page - 1) * PER_PAGE + ran.value.length;
    const total = numberAt(answer.json, "total");
    const more = total === undefined ? ran.value.length >= PER_PAGE : seen < total;
    const mayBeOurs = (record: unknown) => [undefined, query.reference].includes(textAt(record, "nomOrder"));
    const unreadable = ran.value.some((record) => mayBeOurs(record) && readListed(record) === null);
    // A record that may be ours and cannot be read, or a page that is missing, is no proof that there is none.
    if (unreadable || (more && ran.value.length === 0)) {
      return unproven("uncertain", "the carrier's list cannot be read whole");
    }
    const items = ran.value.map(readListed).filter((item) => item !== null);
    return proven({ items, next: more ? page + 1 : null });
  },
};

/** `GET /ws/public/c2c/city`: the served cities with their sectors, in one page, without a login. */
export const cities: Operation<Paged<null>, Page<CityEntry>, Settings> = {
  open: true,
  build: () => ({ method: "GET", path: "/ws/public/c2c/city", query: { deliveryAvailability: "true" } }),
  read: (answer) => {
    const ran = recordsOf(answer);
    return ran.ok ? proven({ items: ran.value.flatMap(readCity), next: null }) : readFailure(ran);
  },
};
