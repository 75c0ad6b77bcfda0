// From the carrier's word that a parcel was delivered to the order, Medusa's own records and the sheet saying so.
import type pg from "pg";
import { CARRIERS } from "../../lib/carriers.mts";
import type { Sandbox } from "../../lib/sandbox.mts";
import type { Told } from "../lib/client.mts";
import type { Path } from "../walk-phase.mts";

/** The carrier tells by webhook, and again until it is answered. Takes one order after another from `orders`. */
export function delivering(sandbox: Sandbox, db: pg.Pool, orders: Told[]): Path<string> {
  return {
    name: "delivering a parcel",
    async begin() {
      const id = orders.shift()?.body.order.id;
      if (!id) throw new Error("No order is left to be delivered");
      const { rows } = await db.query<{ carrier: string; tracking_number: string }>(
        "SELECT carrier, tracking_number FROM shipment WHERE order_id = $1 AND live",
        [id],
      );
      const [parcel] = rows;
      const way = CARRIERS.find((one) => one.id === parcel?.carrier)?.way.at(-1);
      await sandbox.move(parcel?.tracking_number ?? "", way?.[0] ?? "");
      return id;
    },
    async ended(id) {
      const { rowCount } = await db.query(
        `SELECT 1 FROM order_flow o JOIN sheet_row s USING (order_id)
          WHERE o.order_id = $1 AND o.state = 'delivered' AND s.state = 'written' AND s.written = s.wanted
            AND NOT EXISTS (SELECT 1 FROM graphile_worker._private_jobs j WHERE j.payload->>'order_id' = o.order_id)`,
        [id],
      );
      return rowCount === 1;
    },
  };
}
