import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { SHEETS } from "../modules/sheets";
import type { SheetsService } from "../modules/sheets/service";

/** Queues an order's row; orders that were never confirmed have none. */
export async function markRow(container: MedusaContainer, orderId: string): Promise<void> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const order = await flow.get(orderId);
  if (!order || order.state === "pending") return;
  const sheets: SheetsService = container.resolve(SHEETS);
  await sheets.mark(order);
}
