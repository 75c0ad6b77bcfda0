import type { ICustomerModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { JoinedTransaction } from "../db/transaction";
import { lockPhone } from "../modules/order-flow/holds";

/**
 * The guest customer of a phone, made on its first order. One phone is one customer, whoever orders first; the row of
 * a registered account is never entered or renamed, and a later order changes nothing here.
 */
export async function customerOfPhone(
  container: MedusaContainer,
  transaction: JoinedTransaction,
  person: { phone: string; name: string },
): Promise<string> {
  const { sql } = transaction;
  // Two first orders of one phone meet here: the second waits for the first one's commit.
  await lockPhone(sql, person.phone);
  const known: { customer_id: string } | undefined = await sql("phone_customer")
    .where({ phone: person.phone })
    .first("customer_id");
  if (known) return known.customer_id;
  const customers: ICustomerModuleService = container.resolve(Modules.CUSTOMER);
  const created = await transaction.join(customers, (context) =>
    customers.createCustomers({ first_name: person.name, phone: person.phone }, context),
  );
  await sql("phone_customer").insert({ phone: person.phone, customer_id: created.id });
  return created.id;
}
