import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { mailShop } from "../mail/shop-mail";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { SHIPPING } from "../modules/shipping";
import { updateShipment } from "../modules/shipping/repository";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";

/**
 * Withdraws the parcel of a canceled order. One that may exist without our knowing is first looked for by the create
 * job's rules; one that the carrier will not give back is for a person to stop.
 */
export async function cancelParcel(container: MedusaContainer, orderId: string): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const shipment = await shipping.live(orderId);
  if (!shipment) return;
  if (shipment.state === "planned" || shipment.state === "refused") return close(container, shipment);
  const number = shipment.tracking_number;
  if (!number) throw new Error(`the parcel of ${shipment.reference} may be under way; it is looked at again`);
  const client = shipping.client(shipment.carrier);
  const result = await client.cancel(number);
  if (result.outcome === "cancelled") return close(container, shipment);
  if (result.outcome === "refused") return tell(container, shipment, result.message ?? "-");
  throw new Error(`${shipment.carrier} could not cancel ${shipment.reference}: ${result.outcome}`);
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
