import type { IOrderModuleService, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inOneTransaction, type JoinedTransaction, type Sql } from "../db/transaction";
import { COD_PROVIDER } from "../place-order/payment";

interface OpenPayment {
  id: string;
  currency_code: string;
}

/**
 * Captures the payment of an order whose cash its carrier has paid out: Medusa's payment and the order's account of it in ONE
 * transaction, which its own workflow writes step by step. Running it twice, or twice at once, captures once.
 */
export async function capturePayment(container: MedusaContainer, orderId: string): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const orders: IOrderModuleService = container.resolve(Modules.ORDER);
  await inOneTransaction(container, async (transaction) => {
    const { sql } = transaction;
    const remittance: { actor: string } | undefined = await sql("cash_remittance")
      .where({ order_id: orderId })
      .first("actor");
    if (!remittance) return;
    for (const payment of await openPayments(sql, orderId)) {
      const by = { payment_id: payment.id, captured_by: remittance.actor.replace(/^staff:/, "") };
      const captured = await transaction.join(payments, (context) => payments.capturePayment(by, context));
      await account(transaction, orders, { orderId, payment, captures: captured.captures ?? [] });
    }
  });
}

/** Cash-on-delivery payments that nobody has captured yet, locked until the transaction ends. */
function openPayments(sql: Sql, orderId: string): Promise<OpenPayment[]> {
  return sql("payment")
    .join("order_payment_collection as link", "link.payment_collection_id", "payment.payment_collection_id")
    .where({ "link.order_id": orderId, "payment.provider_id": COD_PROVIDER })
    .whereNull("link.deleted_at")
    .whereNull("payment.deleted_at")
    .whereNull("payment.captured_at")
    .whereNull("payment.canceled_at")
    .forUpdate("payment")
    .select("payment.id", "payment.currency_code");
}

interface Captured {
  orderId: string;
  payment: OpenPayment;
  captures: { id: string; amount?: unknown }[];
}

async function account(
  transaction: JoinedTransaction,
  orders: IOrderModuleService,
  { orderId, payment, captures }: Captured,
): Promise<void> {
  const lines = captures.map((capture) => ({
    order_id: orderId,
    amount: Number(capture.amount),
    currency_code: payment.currency_code,
    reference: "capture",
    reference_id: capture.id,
  }));
  await transaction.join(orders, (context) => orders.addOrderTransactions(lines, context));
}
