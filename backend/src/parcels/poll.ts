import type { MedusaContainer } from "@medusajs/framework/types";
import type { TrackedShipment } from "@souk/carrier-kit";
import { knexOf, type Sql } from "../db/transaction";
import { SHIPPING } from "../modules/shipping";
import { dueForPolling, lockByTracking, updateShipment } from "../modules/shipping/repository";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";
import { enqueue } from "../worker/enqueue";
import { takeEvent } from "./take-event";

/** Seconds between two looks at an open parcel (`POLL_SECONDS`; 3 in the demo). Webhooks bring the news; this is the net. */
export const POLL_SECONDS = Number(process.env.POLL_SECONDS ?? 300);
const MOST_PARCELS = 20;

/** One at a time waits; the next round is planned before this one works, so that a crash cannot end the rounds. */
export function schedulePoll(sql: Sql, inSeconds: number): Promise<void> {
  return enqueue(
    sql,
    "shipment.poll",
    {},
    { key: "shipment.poll", keyMode: "earliest", queue: "poll", inSeconds, priority: 10 },
  );
}

/** Asks every carrier about its open parcels, the longest unasked first. */
export async function pollParcels(container: MedusaContainer): Promise<void> {
  const db = knexOf(container);
  await schedulePoll(db, POLL_SECONDS);
  const shipping: ShippingService = container.resolve(SHIPPING);
  for (const carrier of await shipping.followed()) {
    const due = await dueForPolling(db, carrier.id, POLL_SECONDS, MOST_PARCELS);
    if (due.length) await pollSome(container, carrier.id, due);
  }
}

/** Asks about these parcels now and applies what the carrier says; gives the numbers that could not be read. */
export async function pollSome(
  container: MedusaContainer,
  carrier: string,
  parcels: Pick<Shipment, "id" | "tracking_number">[],
): Promise<string[]> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const numbers = parcels.flatMap((parcel) => parcel.tracking_number ?? []);
  const tracked = await shipping.client(carrier).track(numbers);
  for (const parcel of tracked.shipments) {
    await takeTracked(container, carrier, parcel);
    if (parcel.carrier_code) await takeCode(container, carrier, parcel.tracking_number, parcel.carrier_code);
  }
  await knexOf(container)("shipment")
    .whereIn(
      "id",
      parcels.map((parcel) => parcel.id),
    )
    .update({ polled_at: new Date() });
  return tracked.failed;
}

/** The number on the label is known now: it takes the place of the key, which stays as the carrier's reference. */
async function takeCode(
  container: MedusaContainer,
  carrier: string,
  key: string,
  code: string,
): Promise<void> {
  await knexOf(container).transaction(async (sql) => {
    const shipment = await lockByTracking(sql, carrier, key);
    if (!shipment || shipment.tracking_number === code) return;
    await updateShipment(sql, shipment.id, { tracking_number: code, carrier_ref: key });
    const { order_id } = shipment;
    await enqueue(sql, "sheet.mark", { order_id }, { key: `sheet:${order_id}` });
  });
}

/** The history first, then the present: what came in between is not lost. */
async function takeTracked(
  container: MedusaContainer,
  carrier: string,
  parcel: TrackedShipment,
): Promise<void> {
  if (!parcel.found) return;
  const events = [...parcel.events].sort((a, b) => (a.occurred_at ?? "").localeCompare(b.occurred_at ?? ""));
  for (const event of events) await takeEvent(container, carrier, { ...event, source: "poll" });
  if (parcel.raw_status === null) return;
  const { tracking_number, status, raw_status, occurred_at } = parcel;
  await takeEvent(container, carrier, { tracking_number, status, raw_status, occurred_at, source: "poll" });
}
