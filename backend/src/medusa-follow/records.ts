import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

export interface MedusaFulfillment {
  id: string;
  shipped_at: Date | null;
  delivered_at: Date | null;
  canceled_at: Date | null;
}

export interface MedusaItem {
  id: string;
  title: string;
  variant_id: string | null;
  variant_sku: string | null;
  product_title: string | null;
  variant_title: string | null;
  quantity: number;
}

export interface MedusaOrder {
  id: string;
  status: string;
  items: MedusaItem[];
  shipping_address: Record<string, unknown> | null;
  shipping_methods: { shipping_option_id: string | null; data: Record<string, unknown> | null }[];
  fulfillments: MedusaFulfillment[];
}

const FIELDS = [
  "id",
  "status",
  "items.*",
  "shipping_address.*",
  "shipping_methods.shipping_option_id",
  "shipping_methods.data",
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
];

/** What Medusa itself knows of an order, with the fields `more` besides. */
export async function readOrder(
  container: MedusaContainer,
  orderId: string,
  more: readonly string[] = [],
): Promise<MedusaOrder | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const fields = [...FIELDS, ...more];
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } });
  return data[0] as MedusaOrder | undefined;
}

/** The fulfillment that stands, if there is one. */
export const openFulfillment = (order: MedusaOrder): MedusaFulfillment | undefined =>
  order.fulfillments.find((one) => one && !one.canceled_at);

/** Every line of the order with its whole quantity. */
export const allLines = (order: MedusaOrder): { id: string; quantity: number }[] =>
  order.items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) }));

/** What Medusa's changes of an order point to. */
export const referenceTo = (order: MedusaOrder, fulfillmentId: string) => ({
  order_id: order.id,
  reference: Modules.FULFILLMENT,
  reference_id: fulfillmentId,
});
