// From the carrier's word that a parcel was delivered to the order, Medusa's own records and the sheet saying so.
import type pg from "pg";
import { CARRIERS } from "../../lib/carriers.mts";
import type { Sandbox } from "../../lib/sandbox.mts";
import type { Path } from "../walk-phase.mts";
import { settled } from "./settled.mts";
import type { Stock } from "./stock.mts";

/** The carrier tells by webhook, and again until it is answered. Takes one order after another from `stock`. */
export function delivering(sandbox: Sandbox, db: pg.Pool, stock: Stock): Path<string> {
  return {
    name: "delivering a parcel",
    prepare: () => stock.fill(),
    async begin() {
      const id = stock.take();
      const { rows } = await db.query<{ carrier: string; tracking_number: string }>(
        "SELECT carrier, tracking_number FROM shipment WHERE order_id = $1 AND live",
        [id],
      );
      const [parcel] = rows;
      const way = CARRIERS.find((one) => one.id === parcel?.carrier)?.way.at(-1);
      await sandbox.move(parcel?.tracking_number ?? "", way?.[0] ?? "");
      return id;
    },
    ended: (id) => settled(db, id, "delivered"),
  };
}
