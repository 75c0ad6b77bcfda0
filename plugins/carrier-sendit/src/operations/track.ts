import {
  casablancaToUtc,
  type HttpAnswer,
  listAt,
  member,
  numberAt,
  type Operation,
  pathPart,
  proven,
  type ReadResult,
  type ShipmentEvent,
  shownText,
  type TrackedShipment,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { readFailure, succeeded } from "../answers";
import { readStatus } from "../statuses";
import type { Settings } from "../types";

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

function oldestFirst(a: ShipmentEvent, b: ShipmentEvent): number {
  return (a.occurred_at ?? "").localeCompare(b.occurred_at ?? "");
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

function readRecord(record: unknown, asked: string): ReadResult<TrackedShipment> {
  const code = textAt(record, "code");
  if (code?.toLowerCase() !== asked.toLowerCase()) {
    return unproven("unavailable", "the carrier answered about another parcel");
  }
  const word = textAt(record, "status");
  const audits = listAt(record, "audits") ?? [];
  return proven({
    tracking_number: asked,
    found: true,
    ...(word === undefined
      ? { status: null, raw_status: null }
      : readStatus(word, textAt(record, "status_return"))),
    occurred_at: instant(textAt(record, "last_action_at")),
    events: audits
      .map((audit) => readAudit(asked, audit))
      .filter((event) => event !== null)
      .sort(oldestFirst),
  });
}

/** `GET /deliveries/{code}`: one parcel with its audit trail. */
export const track: Operation<string, TrackedShipment, Settings> = {
  build: (trackingNumber) => ({ method: "GET", path: `/deliveries/${pathPart(trackingNumber)}` }),
  read: (answer, trackingNumber) => {
    if (succeeded(answer)) return readRecord(member(answer.json, "data"), trackingNumber);
    if (!unknownHere(answer)) return readFailure(answer);
    const nothing = { status: null, raw_status: null, occurred_at: null, events: [] };
    return proven({ tracking_number: trackingNumber, found: false, ...nothing });
  },
};
