// From a staff member's cancellation to stock, payment, parcel and sheet having followed.
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Admin } from "../../lib/admin.mts";
import type { Told } from "../lib/client.mts";
import type { Path } from "../walk-phase.mts";

const LIMIT_MS = 90_000;

/** Staff press the button again until it is answered. Takes one order after another from `orders`. */
export function cancelling(staff: Admin, db: pg.Pool, orders: Told[]): Path<string> {
  return {
    name: "cancelling an order",
    async begin() {
      const id = orders.shift()?.body.order.id;
      if (!id) throw new Error("No order is left to be cancelled");
      const until = Date.now() + LIMIT_MS;
      for (;;) {
        const answer = await staff
          .transition(id, "canceled", "the customer changed their mind")
          .catch(() => undefined);
        if (answer?.status === 200) return id;
        if (Date.now() > until)
          throw new Error(`${id} could not be cancelled: ${answer?.status} ${answer?.text}`);
        await sleep(300);
      }
    },
    async ended(id) {
      const { rowCount } = await db.query(
        `SELECT 1 FROM order_flow o JOIN sheet_row s USING (order_id)
          WHERE o.order_id = $1 AND o.state = 'canceled' AND s.state = 'written' AND s.written = s.wanted
            AND NOT EXISTS (SELECT 1 FROM graphile_worker._private_jobs j WHERE j.payload->>'order_id' = o.order_id)`,
        [id],
      );
      return rowCount === 1;
    },
  };
}
