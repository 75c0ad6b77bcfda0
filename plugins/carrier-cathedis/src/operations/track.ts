import {
  type HttpAnswer,
  type HttpCall,
  member,
  type Operation,
  proven,
  type TrackedShipment,
  textAt,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { idAt, isId, readFailure, recordsOf } from "../answers";
import { statuses } from "../statuses";
import type { Settings } from "../types";

const DELIVERIES = "/ws/rest/com.tracker.delivery.db.Delivery";
export const PER_PAGE = 40;
/** `status` is not among them: that one is about payment. */
const FIELDS = ["id", "code", "nomOrder", "deliveryStatus", "amount"];
const UNKNOWN_PARCEL = /introuvable|inexistant|not found/i;

/** A search for deliveries whose field has just one of these values. */
export function searchFor(fieldName: "code" | "nomOrder", values: string[], offset = 0): HttpCall {
  const criteria = values.map((value) => ({ fieldName, operator: "=", value }));
  const json = { fields: FIELDS, limit: PER_PAGE, offset, data: { operator: "or", criteria } };
  return { method: "POST", path: `${DELIVERIES}/search`, json };
}

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

/** One delivery by its key (`fetch`), or by its code where that is all we have. The answer carries no time. */
export const track: Operation<string, TrackedShipment, Settings> = {
  build: (asked) =>
    isId(asked)
      ? { method: "POST", path: `${DELIVERIES}/${asked}/fetch`, json: { fields: FIELDS } }
      : searchFor("code", [asked]),
  read: (answer, asked) => {
    if (unknownHere(answer)) {
      const nothing = { status: null, raw_status: null, occurred_at: null, events: [] };
      return proven({ tracking_number: asked, found: false, ...nothing });
    }
    const ran = recordsOf(answer);
    if (!ran.ok) return readFailure(ran);
    const ours = ran.value.find((record) => idAt(record, "id") === asked || textAt(record, "code") === asked);
    return ours === undefined
      ? unproven("unavailable", "the carrier answered about another parcel")
      : proven(readRecord(ours, asked));
  },
};
