import { eventKey, normaliseWord, type ShipmentEvent } from "@souk/carrier-kit";
import type { ShipmentStatus } from "@souk/contracts";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import { lockByTracking, updateShipment } from "./repository";
import type { Shipment } from "./types";

const FINAL: readonly ShipmentStatus[] = ["delivered", "returned", "lost", "cancelled"];

export type EventFate =
  | "applied"
  /** Came before: nothing is stored again. */
  | "repeated"
  /** Older than what is known: kept, changes nothing. */
  | "late"
  /** A word outside the carrier's table, or one that changes nothing. */
  | "no_change"
  /** No date, and nobody has confirmed it. */
  | "undated"
  /** Contradicts a final status: someone must look. */
  | "contradiction"
  | "unknown_parcel";

export interface IncomingEvent extends ShipmentEvent {
  source: "webhook" | "poll";
}

/** Stores an event once and applies it if it is news; the order follows through a job of the same transaction. */
export async function applyEvent(sql: Sql, carrier: string, event: IncomingEvent): Promise<EventFate> {
  const shipment = await lockByTracking(sql, carrier, event.tracking_number);
  if (isPresentStill(shipment, event)) return "repeated";
  const fate = fateOf(shipment, event);
  const { rowCount } = await sql.raw(
    `INSERT INTO shipment_event (carrier, tracking_number, shipment_id, source, dedupe_key, status, raw_status, occurred_at, applied, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (carrier, dedupe_key) DO NOTHING`,
    [
      carrier,
      event.tracking_number,
      shipment?.id ?? null,
      event.source,
      keyOf(shipment, event),
      event.status,
      event.raw_status,
      event.occurred_at,
      fate === "applied",
      event.note ?? (fate === "applied" ? null : fate),
    ],
  );
  if (!rowCount) return "repeated";
  if (fate === "applied" && shipment && event.status)
    await advance(sql, shipment, { ...event, status: event.status });
  return fate;
}

/** A carrier that tells no times says the same at every look: only another word is news. */
function isPresentStill(shipment: Shipment | undefined, event: IncomingEvent): boolean {
  if (event.occurred_at || event.source !== "poll" || !shipment?.raw_status) return false;
  return normaliseWord(shipment.raw_status) === normaliseWord(event.raw_status);
}

/** Without a time of its own, a word that comes back later (out again after a failed attempt) is another event. */
function keyOf(shipment: Shipment | undefined, event: IncomingEvent): string {
  if (event.occurred_at || event.source !== "poll" || !shipment?.status_at) return eventKey(event);
  return `${eventKey(event)} after ${shipment.status_at.toISOString()}`;
}

function fateOf(shipment: Shipment | undefined, event: IncomingEvent): EventFate {
  if (!shipment) return "unknown_parcel";
  if (!event.status) return "no_change";
  if (!event.occurred_at && event.source === "webhook") return "undated";
  const at = event.occurred_at ? Date.parse(event.occurred_at) : Date.now();
  if (shipment.status_at && at < shipment.status_at.getTime()) return "late";
  if (event.status === shipment.status && event.status !== "failed_attempt") return "no_change";
  if (shipment.status && FINAL.includes(shipment.status)) return "contradiction";
  return "applied";
}

async function advance(
  sql: Sql,
  shipment: Shipment,
  event: IncomingEvent & { status: ShipmentStatus },
): Promise<void> {
  const live = event.status === "cancelled" ? { live: false, state: "cancelled" as const } : {};
  await updateShipment(sql, shipment.id, {
    status: event.status,
    raw_status: event.raw_status,
    status_at: event.occurred_at ? new Date(event.occurred_at) : new Date(),
    ...live,
  });
  await enqueue(
    sql,
    "order.follow-shipment",
    {
      order_id: shipment.order_id,
      shipment_id: shipment.id,
      status: event.status,
      raw_status: event.raw_status,
      occurred_at: event.occurred_at,
    },
    { queue: `order:${shipment.order_id}` },
  );
}
