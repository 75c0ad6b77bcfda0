import {
  type HttpAnswer,
  listAt,
  member,
  numberAt,
  type OperationOf,
  proven,
  type TrackedShipment,
  textAt,
  trackingAt,
  unknownParcel,
  unproven,
} from "@souk/carrier-kit";
import { idAt, isId, readFailure, recordsOf } from "../answers";
import { action, DELIVERIES, FIELDS, PER_PAGE, searchFor } from "../calls";
import { statuses } from "../statuses";
import type { Settings } from "../types";

const UNKNOWN_PARCEL = /introuvable|inexistant|not found/i;

function unknownHere(answer: HttpAnswer): boolean {
  if (answer.status === 404) return true;
  if (answer.status >= 300 || member(answer.json, "status") !== 0) return false;
  const failure = recordsOf(answer);
  const nothing = member(answer.json, "data") === null || (failure.ok && failure.value.length === 0);
  return (
    nothing || (!failure.ok && failure.outcome === "refused" && UNKNOWN_PARCEL.test(failure.message ?? ""))
  );
}

/** The shipment's state: an object with name and code, or plain text. */
function statusWord(record: unknown): string | null {
  const state = member(record, "deliveryStatus");
  return textAt(record, "deliveryStatus") ?? textAt(state, "name") ?? textAt(state, "code") ?? null;
}

function readRecord(record: unknown, asked: string): TrackedShipment {
  const raw_status = statusWord(record);
  const code = trackingAt(record, "code");
  return {
    tracking_number: asked,
    ...(code === undefined || code === asked ? {} : { carrier_code: code }),
    found: true,
    status: statuses.read(raw_status ?? undefined).status,
    raw_status,
    occurred_at: null,
    events: [],
  };
}

function isAsked(record: unknown, asked: string): boolean {
  return idAt(record, "id") === asked || textAt(record, "code") === asked;
}

/** One delivery by its key (`fetch`), or by its code where that is all we have. The answer carries no time. */
export const track: OperationOf<Settings>["track"] = {
  build: (asked) =>
    isId(asked)
      ? { method: "POST", path: `${DELIVERIES}/${asked}/fetch`, json: { fields: FIELDS } }
      : searchFor("code", [asked]),
  read: (answer, asked) => {
    if (unknownHere(answer)) return proven(unknownParcel(asked));
    const ran = recordsOf(answer);
    if (!ran.ok) return readFailure(ran);
    const ours = ran.value.find((record) => isAsked(record, asked));
    return ours === undefined
      ? unproven("unavailable", "the carrier answered about another parcel")
      : proven(readRecord(ours, asked));
  },
};

/** `delivery.api.my`: the account's deliveries, page by page; the carrier's only way to read many. */
export const trackList: OperationOf<Settings>["trackList"] = {
  build: ({ page }) => action("delivery.api.my", { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  read: (answer, { query, page }) => {
    const ran = recordsOf(answer);
    if (!ran.ok) return readFailure(ran);
    const values = member(ran.value[0], "values");
    const records = listAt(values, "deliveries") ?? [];
    const items = query.flatMap((asked) => {
      const ours = records.find((record) => isAsked(record, asked));
      return ours === undefined ? [] : [readRecord(ours, asked)];
    });
    const more = page * PER_PAGE < (numberAt(values, "total") ?? 0) && records.length > 0;
    return proven({ items, next: more ? page + 1 : null });
  },
};
