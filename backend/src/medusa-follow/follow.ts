import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import type { OrderState } from "@souk/contracts";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";

interface MedusaFulfillment {
  id: string;
  shipped_at: Date | null;
  delivered_at: Date | null;
  canceled_at: Date | null;
}

interface MedusaOrder {
  id: string;
  status: string;
  items: { id: string; quantity: number }[];
  fulfillments: MedusaFulfillment[];
}

/** The goods have left the shop: Medusa's stock goes down with the fulfillment. */
const LEFT_THE_SHOP: readonly OrderState[] = [
  "shipped",
  "out_for_delivery",
  "delivered",
  "refused",
  "returning",
  "returned",
  "lost",
];

/**
 * Brings Medusa's own records up to the order's state by running its workflows, one step after another, each only when
 * Medusa is not there yet: running it twice changes nothing.
 */
export async function followInMedusa(container: MedusaContainer, orderId: string): Promise<void> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const state = (await flow.get(orderId))?.state;
  const order = await readOrder(container, orderId);
  if (!state || !order) return;
  if (state === "canceled") return cancel(container, order);
  if (!LEFT_THE_SHOP.includes(state)) return;
  const fulfillment = openFulfillment(order) ?? (await fulfil(container, order));
  if (!fulfillment.shipped_at && !fulfillment.delivered_at) await ship(container, order, fulfillment);
  if (state === "delivered" && !fulfillment.delivered_at) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId, fulfillmentId: fulfillment.id },
    });
  }
}

async function readOrder(container: MedusaContainer, orderId: string): Promise<MedusaOrder | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "items.*",
      "fulfillments.id",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.canceled_at",
    ],
    filters: { id: orderId },
  });
  return data[0] as MedusaOrder | undefined;
}

const openFulfillment = (order: MedusaOrder): MedusaFulfillment | undefined =>
  order.fulfillments.find((one) => one && !one.canceled_at);

async function fulfil(container: MedusaContainer, order: MedusaOrder): Promise<MedusaFulfillment> {
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.id,
      items: order.items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })),
      no_notification: true,
    },
  });
  const fresh = await readOrder(container, order.id);
  const fulfillment = fresh && openFulfillment(fresh);
  if (!fulfillment) throw new Error(`Medusa made no fulfillment for ${order.id}`);
  return fulfillment;
}

async function ship(
  container: MedusaContainer,
  order: MedusaOrder,
  fulfillment: MedusaFulfillment,
): Promise<void> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const parcel = await shipping.live(order.id);
  const label = { tracking_number: parcel?.tracking_number ?? "", tracking_url: "#", label_url: "#" };
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: order.id,
      fulfillment_id: fulfillment.id,
      items: order.items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })),
      labels: label.tracking_number ? [label] : [],
      no_notification: true,
    },
  });
}

async function cancel(container: MedusaContainer, order: MedusaOrder): Promise<void> {
  if (order.status === "canceled") return;
  for (const fulfillment of order.fulfillments.filter((one) => one && !one.canceled_at)) {
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, fulfillment_id: fulfillment.id, no_notification: true },
    });
  }
  await cancelOrderWorkflow(container).run({ input: { order_id: order.id, no_notification: true } });
}
