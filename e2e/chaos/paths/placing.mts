// From the shopper's tap to the parcel at the carrier and the row in the sheet.
import type pg from "pg";
import { insist, type Shop, type Told } from "../lib/client.mts";
import type { Random } from "../lib/random.mts";
import type { Wish } from "../lib/shoppers.mts";
import type { Path } from "../walk-phase.mts";

const CLIENT_LIMIT_MS = 90_000;

export function placing(shop: Shop, db: pg.Pool, with_: { random: Random; wishes: () => Wish }): Path<Told> {
  const { random, wishes } = with_;
  return {
    name: "placing an order",
    begin: () => insist(shop, wishes(), { random, deadline: Date.now() + CLIENT_LIMIT_MS }),
    async ended({ body }) {
      const { rowCount } = await db.query(
        `SELECT 1 FROM order_flow o JOIN sheet_row s USING (order_id)
          WHERE o.number = $1 AND o.state = 'awaiting_pickup' AND s.state = 'written' AND s.written = s.wanted`,
        [body.order?.number],
      );
      return rowCount === 1;
    },
  };
}
