import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf, type Sql } from "../db/transaction";
import { moveLocked } from "../modules/order-flow/move";
import { lockOrder } from "../modules/order-flow/repository";
import type { Actor, OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import { lockLive, updateShipment } from "../modules/shipping/repository";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";
import { isCancelled } from "../parcels/cancel";
import { ChangedMeanwhile, ParcelInTheWay } from "./errors";

/** The reason that the history gives for an order that is confirmed again. */
export const TAKEN_BACK = "parcel taken back to edit the order";

/** Whether a parcel is at a carrier that gives one back on request. */
export const canTakeBack = (shipping: ShippingService, live: Shipment): boolean =>
  live.state === "created" &&
  live.tracking_number !== null &&
  shipping.carrier(live.carrier)?.abilities.cancel === true;

/**
 * Takes an order's parcel back from its carrier: cancelled there first, then closed here, and the order is `confirmed` again.
 * A process that dies in between is followed by the carrier's own word that the parcel is cancelled. Throws `ParcelInTheWay`
 * when the carrier keeps it, `ChangedMeanwhile` when the order moved on meanwhile.
 */
export async function takeBack(
  container: MedusaContainer,
  input: { order: OrderRecord; live: Shipment; actor: Actor },
): Promise<OrderRecord> {
  const { order, live, actor } = input;
  await cancelAtCarrier(container, live);
  return knexOf(container).transaction(async (sql) => {
    const now = await lockOrder(sql, order.order_id);
    const parcel = await lockLive(sql, order.order_id);
    if (!now || (parcel && parcel.id !== live.id)) throw new ChangedMeanwhile(order.version);
    // The carrier's own event may have been quicker.
    if (now.state === "confirmed" && !parcel) return now;
    if (now.state !== "awaiting_pickup") throw new ChangedMeanwhile(order.version);
    if (parcel) await close(sql, parcel);
    return moveLocked(sql, now, "confirmed", { actor, reason: TAKEN_BACK });
  });
}

/** What a carrier says twice, or leaves unsaid, is asked for: the first time may have been carried out. */
async function cancelAtCarrier(container: MedusaContainer, live: Shipment): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const number = live.tracking_number ?? "";
  const result = await shipping.client(live.carrier).cancel(number);
  if (result.outcome === "cancelled") return;
  const maybe = result.outcome === "refused" || result.outcome === "uncertain";
  const gone = maybe && (await isCancelled(container, live.carrier, number).catch(() => false));
  if (!gone) throw new ParcelInTheWay("kept", live, result.message ?? null);
}

const close = (sql: Sql, parcel: Shipment): Promise<void> =>
  updateShipment(sql, parcel.id, {
    live: false,
    state: "cancelled",
    status: "cancelled",
    status_at: new Date(),
    sending_for: null,
  });
