import type { MedusaContainer } from "@medusajs/framework/types";
import type { Jobs } from "@souk/contracts";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";

/** Brings the order's state up to its parcel; an event that contradicts a final state raises an alert and changes nothing. */
export async function followShipment(
  container: MedusaContainer,
  job: Jobs["order.follow-shipment"],
): Promise<void> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const parcel = await shipping.byId(job.shipment_id);
  const carrier = parcel?.carrier ?? "unknown";
  // That a parcel was booked is no news once it has been taken back.
  if (parcel?.status === "cancelled" && (job.status === "created" || job.status === "awaiting_pickup"))
    return;
  const { order, effect } = await flow.followShipment(job.order_id, {
    status: job.status,
    raw_status: job.raw_status,
    occurred_at: job.occurred_at,
    actor: `carrier:${carrier}`,
  });
  if (effect.kind !== "contradiction") return;
  const errors: ErrorsService = container.resolve(ERRORS);
  const word = job.raw_status ?? job.status;
  await errors.raise({
    target: "tracking",
    subject: `${job.shipment_id}:${job.status}`,
    order_id: job.order_id,
    kind: "contradiction",
    message: {
      ar: `الطلب ${order.number}: حدث «${word}» يناقض حالته. لم يتغير شيء`,
      fr: `Commande ${order.number} : l’événement « ${word} » contredit son état. Rien n’a été modifié`,
      en: `Order ${order.number}: the event “${word}” contradicts its state. Nothing was changed`,
    },
  });
}
