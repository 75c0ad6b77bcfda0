import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";

export const COD_PROVIDER = "pp_cod_cod";

/** The order's payment collection with its authorised cash-on-delivery payment. */
export async function openCodPayment(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  order: { id: string; total: number; currencyCode: string },
): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  const money = { amount: order.total, currency_code: order.currencyCode };
  const collection = await transaction.join(payments, (context) =>
    payments.createPaymentCollections(money, context),
  );
  const session = await transaction.join(payments, (context) =>
    payments.createPaymentSession(collection.id, { ...money, provider_id: COD_PROVIDER, data: {} }, context),
  );
  await transaction.join(payments, (context) => payments.authorizePaymentSession(session.id, {}, context));
  await transaction.sql("order_payment_collection").insert({
    id: generateEntityId(undefined, "ordpay"),
    order_id: order.id,
    payment_collection_id: collection.id,
  });
}
