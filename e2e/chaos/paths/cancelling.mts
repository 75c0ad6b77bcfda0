// From a staff member's cancellation to stock, payment, parcel and sheet having followed.
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Admin } from "../../lib/admin.mts";
import type { Path } from "../walk-phase.mts";
import { settled } from "./settled.mts";
import type { Stock } from "./stock.mts";

const LIMIT_MS = 90_000;

/** Staff press the button again until it is answered. Takes one order after another from `stock`. */
export function cancelling(staff: Admin, db: pg.Pool, stock: Stock): Path<string> {
  return {
    name: "cancelling an order",
    prepare: () => stock.fill(),
    async begin() {
      const id = stock.take();
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
    ended: (id) => settled(db, id, "canceled"),
  };
}
