import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { mailShop } from "../mail/shop-mail";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { SHIPPING } from "../modules/shipping";
import { updateShipment } from "../modules/shipping/repository";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";
import { enqueue } from "../worker/enqueue";
import { requestOf } from "./create";

/**
 * Withdraws the parcel of a canceled order. One that may exist without our knowing is waited for and looked up first; one
 * that the carrier will not give back is for a person to stop.
 */
export async function cancelParcel(container: MedusaContainer, orderId: string): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const shipment = await shipping.live(orderId);
  if (!shipment) return;
  if (shipment.state === "planned" || shipment.state === "refused") return close(container, shipment);
  const left = shipment.sending_until ? (shipment.sending_until.getTime() - Date.now()) / 1000 : 0;
  if (left > 0) return later(container, orderId, left);
  const number = shipment.tracking_number ?? (await find(container, shipment));
  if (!number) return close(container, shipment);
  const result = await shipping.client(shipment.carrier).cancel(number);
  if (result.outcome === "cancelled") return close(container, shipment);
  if (result.outcome === "refused") {
    const gone = await isCancelled(container, shipment.carrier, number);
    return gone ? close(container, shipment) : tell(container, shipment, result.message ?? "-");
  }
  throw new Error(`${shipment.carrier} could not cancel ${shipment.reference}: ${result.outcome}`);
}

/** A carrier refuses to cancel twice: the first time may have been carried out without its answer reaching us. */
export async function isCancelled(
  container: MedusaContainer,
  carrier: string,
  trackingNumber: string,
): Promise<boolean> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const { shipments, failed } = await shipping.client(carrier).track([trackingNumber]);
  if (failed.length) throw new Error(`${carrier} cannot say whether ${trackingNumber} is cancelled`);
  return shipments.some((one) => one.found && one.status === "cancelled");
}

/** The tracking number of a parcel whose creation was never answered, or null when there is surely none. */
async function find(container: MedusaContainer, shipment: Shipment): Promise<string | null> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const order = await flow.get(shipment.order_id);
  if (!order) return null;
  const answer = await shipping.client(shipment.carrier).lookup(requestOf(order, shipment));
  if ("unknown" in answer)
    throw new Error(`${shipment.carrier} cannot say whether ${shipment.reference} exists`);
  const number = answer.found?.tracking_number ?? null;
  if (number)
    await updateShipment(knexOf(container), shipment.id, { state: "created", tracking_number: number });
  return number;
}

function later(container: MedusaContainer, orderId: string, inSeconds: number): Promise<void> {
  const once = { key: `shipment:${orderId}`, queue: `shipment:${orderId}`, inSeconds: inSeconds + 0.2 };
  return enqueue(knexOf(container), "shipment.cancel", { order_id: orderId }, once);
}

function close(container: MedusaContainer, shipment: Shipment): Promise<void> {
  return updateShipment(knexOf(container), shipment.id, {
    live: false,
    state: "cancelled",
    sending_for: null,
  });
}

async function tell(container: MedusaContainer, shipment: Shipment, detail: string): Promise<void> {
  const errors: ErrorsService = container.resolve(ERRORS);
  const carrier = shipment.carrier.toUpperCase();
  const message = {
    ar: `الطلب ملغى لكن ${carrier} لم تلغ الطرد ${shipment.tracking_number}: ${detail}. اتصل بالشركة`,
    fr: `La commande est annulée, mais ${carrier} n’a pas annulé le colis ${shipment.tracking_number} : ${detail}. Appelez le transporteur`,
    en: `The order is cancelled, but ${carrier} did not cancel the parcel ${shipment.tracking_number}: ${detail}. Call the carrier`,
  };
  await knexOf(container).transaction(async (sql) => {
    const fresh = await errors.raise(
      {
        target: "shipment",
        subject: shipment.reference,
        order_id: shipment.order_id,
        kind: "cancel_refused",
        message,
      },
      sql,
    );
    if (fresh)
      await mailShop(sql, { about: `cancel:${shipment.reference}`, order: shipment.reference, message });
  });
}
