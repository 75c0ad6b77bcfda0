import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";

interface OpenPayment {
  id: string;
  payment_collection_id: string;
  payment_session_id: string;
  currency_code: string;
}

/** The cash to collect becomes the order's new total: collection, session and payment together, inside the transaction. */
export async function editCodAmount(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  order: { id: string; total: number },
): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const amount = order.total;
  for (const payment of await openPayments(transaction, order.id)) {
    const { id, payment_collection_id, payment_session_id, currency_code } = payment;
    await transaction.join(payments, (context) =>
      payments.updatePaymentSession({ id: payment_session_id, amount, currency_code, data: {} }, context),
    );
    // Medusa's type leaves the amount out; its service writes it.
    const changed = { id, amount };
    await transaction.join(payments, (context) => payments.updatePayment(changed, context));
    const collection = { amount, authorized_amount: amount };
    await transaction.join(payments, (context) =>
      payments.updatePaymentCollections(payment_collection_id, collection, context),
    );
  }
}

/** Payments that are neither captured nor cancelled; their rows stay locked until the commit. */
function openPayments({ sql }: JoinedTransaction, orderId: string): Promise<OpenPayment[]> {
  return sql("payment")
    .join("order_payment_collection as link", "link.payment_collection_id", "payment.payment_collection_id")
    .where("link.order_id", orderId)
    .whereNull("link.deleted_at")
    .whereNull("payment.deleted_at")
    .whereNull("payment.captured_at")
    .whereNull("payment.canceled_at")
    .forUpdate("payment")
    .select(
      "payment.id",
      "payment.payment_collection_id",
      "payment.payment_session_id",
      "payment.currency_code",
    );
}
