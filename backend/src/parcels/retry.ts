import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { again } from "./outcome";

/** Runs the parcel of an order again by hand: a refused one is planned anew, an uncertain one is looked up first. */
export function retryParcel(container: MedusaContainer, orderId: string): Promise<void> {
  return knexOf(container).transaction(async (sql) => {
    await sql("shipment")
      .where({ order_id: orderId, live: true, state: "refused" })
      .update({ state: "planned", attempts: 0, last_error: null });
    await again(sql, orderId, 0);
  });
}
