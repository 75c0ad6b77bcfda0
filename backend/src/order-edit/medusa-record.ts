import type { MedusaContainer } from "@medusajs/framework/types";
import { type MedusaOrder, readOrder } from "../medusa-follow/records";

/** Medusa's order with what an edit of it needs besides. */
export interface EditedMedusaOrder extends MedusaOrder {
  sales_channel_id: string;
  shipping_methods: (MedusaOrder["shipping_methods"][number] & { id: string })[];
}

/** Medusa's order before an edit. Throws when Medusa does not know it. */
export async function medusaOrderOf(container: MedusaContainer, orderId: string): Promise<EditedMedusaOrder> {
  const order = await readOrder(container, orderId, ["sales_channel_id", "shipping_methods.id"]);
  if (!order) throw new Error(`Medusa has no order ${orderId}`);
  return order as EditedMedusaOrder;
}
