import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { findWebhook, markHandled } from "../modules/shipping/inbox";
import type { Shipment } from "../modules/shipping/types";
import { pollSome } from "./poll";
import { takeEvent } from "./take-event";

/** Applies a stored webhook; a confirming read that fails is tried again by the job. Where the carrier cannot prove its events, a read of ours must confirm them first. */
export async function handleWebhook(container: MedusaContainer, inboxId: string): Promise<void> {
  const db = knexOf(container);
  const entry = await findWebhook(db, inboxId);
  if (!entry || entry.handled_at) return;
  for (const event of entry.events) {
    const fate = entry.confirm
      ? "undated"
      : await takeEvent(container, entry.carrier, { ...event, source: "webhook" });
    if (fate === "undated") await confirm(container, entry.carrier, event.tracking_number);
  }
  await markHandled(db, inboxId);
}

async function confirm(container: MedusaContainer, carrier: string, trackingNumber: string): Promise<void> {
  const parcel: Shipment | undefined = await knexOf(container)("shipment")
    .where({ carrier, tracking_number: trackingNumber })
    .first();
  const unread = parcel ? await pollSome(container, carrier, [parcel]) : [];
  if (unread.length) throw new Error(`${carrier} cannot say what became of ${trackingNumber}`);
}
