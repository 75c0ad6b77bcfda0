import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderState } from "@souk/contracts";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { cancelOrder } from "./cancel-order";
import { handOver } from "./hand-over";
import { leaveShop } from "./leave-shop";
import { type MedusaFulfillment, type MedusaOrder, openFulfillment, readOrder } from "./records";

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
 * Brings Medusa's own records up to the order's state, one step after another, each only when Medusa is not there yet:
 * running it twice changes nothing.
 */
export async function followInMedusa(container: MedusaContainer, orderId: string): Promise<void> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const state = (await flow.get(orderId))?.state;
  const order = await readOrder(container, orderId);
  if (!state || !order) return;
  if (state === "canceled") {
    if (order.status !== "canceled") await cancelOrder(container, order);
    return;
  }
  if (!LEFT_THE_SHOP.includes(state)) return;
  const fulfillment = openFulfillment(order) ?? (await leave(container, order));
  if (state === "delivered" && !fulfillment.delivered_at) await handOver(container, order, fulfillment.id);
}

async function leave(container: MedusaContainer, order: MedusaOrder): Promise<MedusaFulfillment> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const parcel = await shipping.live(order.id);
  await leaveShop(container, order, parcel?.tracking_number ?? null);
  const fresh = await readOrder(container, order.id);
  const fulfillment = fresh && openFulfillment(fresh);
  if (!fulfillment) throw new Error(`Medusa made no fulfillment for ${order.id}`);
  return fulfillment;
}
