import type { MedusaContainer } from "@medusajs/framework/types";
import type { JoinedTransaction } from "../db/transaction";
import type { OrderRecord } from "../modules/order-flow/types";
import { customerOfPhone } from "../place-order/customer";

/**
 * Whose the order is after an edit: with another phone, the guest customer of that phone, made if it has none. An order of
 * a registered account stays with it; neither account nor guest is renamed.
 */
export async function customerAfter(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  order: OrderRecord,
  after: { phone: string; customer_name: string },
): Promise<string | null> {
  if (after.phone === order.phone) return order.customer_id;
  if (order.customer_id) {
    const known: { phone: string } | undefined = await transaction
      .sql("phone_customer")
      .where({ customer_id: order.customer_id })
      .first("phone");
    if (!known) return order.customer_id;
  }
  const person = { phone: after.phone, name: after.customer_name };
  return customerOfPhone(container, transaction, person);
}
