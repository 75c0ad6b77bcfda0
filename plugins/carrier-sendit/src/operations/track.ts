import {
  casablancaToUtc,
  type HttpAnswer,
  listAt,
  member,
  numberAt,
  type OperationOf,
  oldestFirst,
  pathPart,
  proven,
  type ShipmentEvent,
  shownText,
  type TrackedShipment,
  textAt,
  unknownParcel,
  unproven,
} from "@souk/carrier-kit";
import { readFailure, readPage, succeeded } from "../answers";
import { readStatus } from "../statuses";
import type { Settings } from "../types";

type Operations = OperationOf<Settings>;

/** A local time of the carrier's as ISO in UTC, `null` when it is missing or not one. */
export function instant(text: string | undefined): string | null {
  return text === undefined ? null : casablancaToUtc(text);
}

/** One entry of the audit trail. Its shape is not documented, so an entry without a status of its own is passed over. */
function readAudit(trackingNumber: string, audit: unknown): ShipmentEvent | null {
  const word = textAt(audit, "newStatus") ?? textAt(audit, "status");
  if (word === undefined) return null;
  const at = textAt(audit, "lastActionAt") ?? textAt(audit, "last_action_at") ?? textAt(audit, "created_at");
  const note = textAt(audit, "message") ?? textAt(audit, "comment");
  return {
    tracking_number: trackingNumber,
    ...readStatus(word, textAt(audit, "status_return")),
    occurred_at: instant(at),
    ...(note === undefined ? {} : { note: shownText(note) }),
  };
}

function unknownHere(answer: HttpAnswer): boolean {
  const inner = numberAt(answer.json, "code");
  if (answer.status === 404) return true;
  // The keys may see the account but the parcel is not there: said with HTTP 200 and an inner refusal.
  return (
    answer.status < 300 &&
    member(answer.json, "success") === false &&
    (inner === undefined || inner === 404 || inner < 300)
  );
}

function readRecord(record: unknown, code: string): TrackedShipment {
  const word = textAt(record, "status");
  const audits = listAt(record, "audits") ?? [];
  return {
    tracking_number: code,
    found: true,
    ...(word === undefined
      ? { status: null, raw_status: null }
      : readStatus(word, textAt(record, "status_return"))),
    occurred_at: instant(textAt(record, "last_action_at")),
    events: oldestFirst(audits.map((audit) => readAudit(code, audit)).filter((event) => event !== null)),
  };
}

/** `GET /deliveries/{code}`: one parcel with its audit trail. */
export const track: Operations["track"] = {
  build: (code) => ({ method: "GET", path: `/deliveries/${pathPart(code)}` }),
  read: (answer, asked) => {
    if (!succeeded(answer)) return unknownHere(answer) ? proven(unknownParcel(asked)) : readFailure(answer);
    const record = member(answer.json, "data");
    const ours = textAt(record, "code")?.toLowerCase() === asked.toLowerCase();
    return ours
      ? proven(readRecord(record, asked))
      : unproven("unavailable", "the carrier answered about another parcel");
  },
};

/** `GET /deliveries`: the account's parcels, newest first; spares the rate budget when many are asked for. */
export const trackList: Operations["trackList"] = {
  build: ({ page }) => ({ method: "GET", path: "/deliveries", query: { page } }),
  read: (answer, { query, page }) =>
    readPage(answer, page, (record) => {
      const code = textAt(record, "code")?.toLowerCase();
      const asked = query.find((number) => number.toLowerCase() === code);
      return asked === undefined ? null : readRecord(record, asked);
    }),
};
