import {
  amongAsked,
  firstText,
  foundParcel,
  type HttpAnswer,
  idAt,
  isId,
  listAt,
  member,
  numberAt,
  type OperationOf,
  proven,
  stateOf,
  type TrackedShipment,
  textAt,
  trackingAt,
  unknownParcel,
  unproven,
  whenProven,
} from "@souk/carrier-kit";
import { recordsOf } from "../answers";
import { action, DELIVERIES, FIELDS, PER_PAGE, searchFor } from "../calls";
import { statuses } from "../statuses";
import type { Settings } from "../types";

const UNKNOWN_PARCEL = /introuvable|inexistant|not found/i;

function unknownHere(answer: HttpAnswer): boolean {
  if (answer.status === 404) return true;
  if (answer.status >= 300 || member(answer.json, "status") !== 0) return false;
  const ran = recordsOf(answer);
  if (ran.ok) return ran.value.length === 0;
  const nothing = member(answer.json, "data") === null;
  return nothing || (ran.outcome === "refused" && UNKNOWN_PARCEL.test(ran.message ?? ""));
}

/** A delivery: its state is an object with name and code, or plain text. */
function readRecord(record: unknown, asked: string): TrackedShipment {
  const state = member(record, "deliveryStatus");
  const word = textAt(record, "deliveryStatus") ?? firstText(state, "name", "code");
  const code = trackingAt(record, "code");
  const parcel = { ...foundParcel(asked, undefined, []), ...stateOf(statuses, word) };
  return code === undefined || code === asked ? parcel : { ...parcel, carrier_code: code };
}

const isAsked = (record: unknown, asked: string) =>
  idAt(record, "id") === asked || textAt(record, "code") === asked;

/** One delivery by its key (`fetch`), or by its code where that is all we have. The answer carries no time. */
export const track: OperationOf<Settings>["track"] = {
  build: (asked) =>
    isId(asked)
      ? { method: "POST", path: `${DELIVERIES}/${asked}/fetch`, json: { fields: FIELDS } }
      : searchFor("code", [asked]),
  read: (answer, asked) => {
    if (unknownHere(answer)) return proven(unknownParcel(asked));
    return whenProven(recordsOf(answer), (records) => {
      const ours = records.find((record) => isAsked(record, asked));
      if (ours !== undefined) return proven(readRecord(ours, asked));
      return unproven("unavailable", "the carrier answered about another parcel");
    });
  },
};

/** `delivery.api.my`: the account's deliveries, page by page; the carrier's only way to read many. */
export const trackList: OperationOf<Settings>["trackList"] = {
  build: ({ page }) => action("delivery.api.my", { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  read: (answer, { query, page }) =>
    whenProven(recordsOf(answer), ([record]) => {
      const values = member(record, "values");
      const records = listAt(values, "deliveries") ?? [];
      const items = amongAsked(query, records, isAsked, readRecord);
      const more = page * PER_PAGE < (numberAt(values, "total") ?? 0) && records.length > 0;
      return proven({ items, next: more ? page + 1 : null });
    }),
};
