import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inOneTransaction, type JoinedTransaction, knexOf, type Sql } from "../db/transaction";
import type { MedusaOrder } from "./records";

export interface Reservation {
  line_item_id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: string;
  allow_backorder: boolean;
}

const STOCK_LOCK_SECONDS = 60;

/** What an order holds of the stock. */
export function reservationsOf(sql: Sql, order: MedusaOrder): Promise<Reservation[]> {
  return sql("reservation_item")
    .whereIn(
      "line_item_id",
      order.items.map((item) => item.id),
    )
    .whereNull("deleted_at")
    .select("line_item_id", "inventory_item_id", "location_id", "quantity", "allow_backorder");
}

/** One transaction under the lock of the stock that the order holds; the order's row is locked in it. */
export async function withHeldStock(
  container: MedusaContainer,
  order: MedusaOrder,
  work: (transaction: JoinedTransaction) => Promise<void>,
): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING);
  const held = await reservationsOf(knexOf(container), order);
  const keys = [...new Set(held.map((one) => one.inventory_item_id))].sort();
  const run = () =>
    inOneTransaction(container, async (transaction) => {
      await transaction.sql("order").where({ id: order.id }).forUpdate().select("id");
      await work(transaction);
    });
  await (keys.length ? locking.execute(keys, run, { timeout: STOCK_LOCK_SECONDS }) : run());
}
