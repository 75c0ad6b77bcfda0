import {
  type EventKeys,
  entriesOf,
  eventAt,
  foundParcel,
  type HttpAnswer,
  member,
  numberAt,
  type OperationOf,
  oldestFirst,
  pathPart,
  proven,
  type ShipmentEvent,
  type TrackedShipment,
  textAt,
  timeAt,
  unknownParcel,
  unproven,
} from "@souk/carrier-kit";
import { readPage, succeeded, whyNot } from "../answers";
import { AUDIT_KEYS, RECORD_KEYS } from "../fields";
import { readStatus } from "../read-status";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

function readStep(code: string, record: unknown, keys: EventKeys): ShipmentEvent | null {
  return eventAt(code, record, keys, (word) => readStatus(word, textAt(record, "status_return")));
}

/** A parcel with its audit trail. */
function readRecord(record: unknown, code: string): TrackedShipment {
  const events = entriesOf(member(record, "audits")).map((audit) => readStep(code, audit, AUDIT_KEYS));
  const now = readStep(code, record, RECORD_KEYS) ?? undefined;
  return { ...foundParcel(code, now, oldestFirst(events)), occurred_at: timeAt(record, ...RECORD_KEYS.time) };
}

function unknownHere({ status, json }: HttpAnswer): boolean {
  const inner = numberAt(json, "code");
  const notFound = inner === undefined || inner === 404 || inner < 300;
  // The keys may see the account but the parcel is not there: said with HTTP 200 and an inner refusal.
  return status === 404 || (status < 300 && member(json, "success") === false && notFound);
}

const isAsked = (record: unknown, code: string): boolean =>
  textAt(record, "code")?.toLowerCase() === code.toLowerCase();

/** `GET /deliveries/{code}`: one parcel with its audit trail. */
export const track: Operations["track"] = {
  build: (code) => ({ method: "GET", path: `/deliveries/${pathPart(code)}` }),
  read: (answer, asked) => {
    if (!succeeded(answer)) return unknownHere(answer) ? proven(unknownParcel(asked)) : whyNot(answer);
    const record = member(answer.json, "data");
    if (isAsked(record, asked)) return proven(readRecord(record, asked));
    return unproven("unavailable", "the carrier answered about another parcel");
  },
};

/** `GET /deliveries`: the account's parcels, newest first; spares the rate budget when many are asked for. */
export const trackList: Operations["trackList"] = {
  build: ({ page }) => ({ method: "GET", path: "/deliveries", query: { page } }),
  read: (answer, { query, page }) =>
    readPage(answer, page, (record) => {
      const asked = query.find((code) => isAsked(record, code));
      return asked === undefined ? null : readRecord(record, asked);
    }),
};
