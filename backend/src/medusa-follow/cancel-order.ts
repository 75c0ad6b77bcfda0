import type {
  IInventoryService,
  IOrderModuleService,
  IPaymentModuleService,
  MedusaContainer,
} from "@medusajs/framework/types";
import { Modules, PaymentCollectionStatus } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";
import { withHeldStock } from "./held-stock";
import type { MedusaOrder } from "./records";

/**
 * Cancels Medusa's order, gives its stock back and closes its payment, in ONE transaction: Medusa's workflow does it step
 * by step, and a process that dies in between leaves an order that can never be cancelled. Money that was already
 * captured is not touched: giving it back is a decision of its own.
 */
export function cancelOrder(container: MedusaContainer, order: MedusaOrder): Promise<void> {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  const inventory: IInventoryService = container.resolve(Modules.INVENTORY);
  const lines = order.items.map((item) => item.id);
  return withHeldStock(container, order, async (transaction) => {
    await transaction.join(inventory, (context) =>
      inventory.deleteReservationItemsByLineItem(lines, context),
    );
    await closePayment(container, transaction, order.id);
    await transaction.join(orders, (context) => orders.cancel(order.id, context));
  });
}

async function closePayment(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  orderId: string,
): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const open: { id: string; payment_collection_id: string }[] = await transaction
    .sql("payment")
    .join("order_payment_collection as link", "link.payment_collection_id", "payment.payment_collection_id")
    .where("link.order_id", orderId)
    .whereNull("link.deleted_at")
    .whereNull("payment.deleted_at")
    .whereNull("payment.captured_at")
    .whereNull("payment.canceled_at")
    .select("payment.id", "payment.payment_collection_id");
  for (const { id, payment_collection_id } of open) {
    await transaction.join(payments, (context) => payments.cancelPayment(id, context));
    const status = { status: PaymentCollectionStatus.CANCELED };
    await transaction.join(payments, (context) =>
      payments.updatePaymentCollections(payment_collection_id, status, context),
    );
  }
}
