// An order that is quick because it is unfinished would prove nothing: what a placed order must have at once.
import type pg from "pg";
import type { Check } from "../../chaos/lib/report.mts";

const PLACED = `
  SELECT o.id,
         (SELECT count(*)::int FROM order_item i WHERE i.order_id = o.id) AS lines,
         (SELECT count(*)::int FROM reservation_item r JOIN order_item i ON i.item_id = r.line_item_id
           WHERE i.order_id = o.id AND r.deleted_at IS NULL) AS reserved,
         (SELECT count(*)::int FROM order_payment_collection l JOIN payment p ON p.payment_collection_id = l.payment_collection_id
           WHERE l.order_id = o.id) AS payments,
         (SELECT count(*)::int FROM customer c WHERE c.id = o.customer_id) AS customers
    FROM "order" o WHERE o.id = ANY ($1)`;
const FLOWING = `
  SELECT f.order_id AS id, f.state,
         (SELECT count(*)::int FROM order_flow_history h WHERE h.order_id = f.order_id) AS history,
         (SELECT count(DISTINCT t.identifier)::int FROM graphile_worker._private_jobs j
            JOIN graphile_worker._private_tasks t ON t.id = j.task_id
           WHERE j.payload->>'order_id' = f.order_id
             AND t.identifier IN ('sheet.mark', 'shipment.create', 'event.publish')) AS jobs
    FROM order_flow f WHERE f.order_id = ANY ($1)`;

interface Placed {
  id: string;
  lines: number;
  reserved: number;
  payments: number;
  customers: number;
}
interface Flowing {
  id: string;
  state: string;
  history: number;
  jobs: number;
}

/** Each order has its lines, their reservation, a payment and a customer: true of both ways to order. */
export async function placedWhole(db: pg.Pool, name: string, ids: readonly string[]): Promise<Check> {
  const { rows } = await db.query<Placed>(PLACED, [ids]);
  const whole = new Set(
    rows
      .filter((row) => row.lines === 1 && row.reserved === 1 && row.payments === 1 && row.customers === 1)
      .map(({ id }) => id),
  );
  return {
    name: `${name}: every timed order is reserved, has a payment and a customer`,
    looked: ids.length,
    violations: ids
      .filter((id) => !whole.has(id))
      .map((id) => JSON.stringify(rows.find((row) => row.id === id) ?? id)),
  };
}

/** Each of Souk's orders also has its state, its history and, while no worker runs, its three jobs. */
export async function flowing(db: pg.Pool, ids: readonly string[], jobs: boolean): Promise<Check> {
  const { rows } = await db.query<Flowing>(FLOWING, [ids]);
  const whole = new Set(
    rows
      .filter((row) => (jobs ? row.state === "confirmed" && row.jobs === 3 : true) && row.history >= 2)
      .map(({ id }) => id),
  );
  return {
    name: `one call: every timed order has its state row, its history${jobs ? " and its jobs" : ""}`,
    looked: ids.length,
    violations: ids
      .filter((id) => !whole.has(id))
      .map((id) => JSON.stringify(rows.find((row) => row.id === id) ?? id)),
  };
}
