import { ORDER_STATES, type OrderState } from "@souk/contracts";
import type { Sql } from "../db/transaction";
import type { SheetRowState } from "../modules/sheets/service";
import type { Shipment } from "../modules/shipping/types";
import type { Sort } from "./choices";
import type { Condition } from "./condition";
import type { OrderFilter, OrderPage } from "./filters";
import { type WhereContext, whereOrders } from "./where";

/** One order of the list; the amount in dirhams, times ISO 8601. */
export interface DeskOrder {
  order_id: string;
  number: string;
  state: OrderState;
  version: number;
  customer_name: string;
  /** E.164 */
  phone: string;
  city: string;
  total: number;
  pieces: number;
  payment: "cod" | "online";
  captured: boolean;
  hold_reason: string | null;
  failed_attempts: number;
  placed_at: string;
  state_at: string;
  carrier: string | null;
  tracking_number: string | null;
  parcel_state: Shipment["state"] | null;
  sheet_state: SheetRowState | null;
}

/** How many orders the filter finds in each state, its own states aside. */
export type StateCounts = Record<OrderState, number>;

/** How orders follow each other; the id makes the order whole, so that no page repeats a line. */
const ORDER_BY: Record<Sort, string> = {
  "-placed_at": "o.placed_at DESC, o.order_id DESC",
  placed_at: "o.placed_at, o.order_id",
  "-total": "o.total DESC, o.order_id DESC",
  total: "o.total, o.order_id",
  "-state_at": "o.state_at DESC, o.order_id DESC",
  state_at: "o.state_at, o.order_id",
};

/** The piece of SQL that sorts by `sort`. */
export const orderBy = (sort: Sort): string => ORDER_BY[sort];

/** What asks for one page of orders. */
export function listSql(filter: OrderFilter, page: OrderPage, context: WhereContext): Condition {
  const where = whereOrders(filter, context);
  const order = ORDER_BY[page.sort];
  const sql = `SELECT o.order_id, o.number, o.state, o.version, o.customer_name, o.phone, o.city, o.total, o.payment,
            o.hold_reason, o.failed_attempts, o.placed_at, o.state_at,
            (SELECT coalesce(sum((item ->> 'quantity')::int), 0)::int FROM jsonb_array_elements(o.items) item) AS pieces,
            EXISTS (SELECT FROM order_payment_collection l JOIN payment p ON p.payment_collection_id = l.payment_collection_id
                     WHERE l.order_id = o.order_id AND p.captured_at IS NOT NULL AND p.deleted_at IS NULL
                       AND l.deleted_at IS NULL) AS captured,
            s.carrier, s.tracking_number, s.state AS parcel_state, r.state AS sheet_state
       FROM (SELECT o.* FROM order_flow o WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?) o
       LEFT JOIN shipment s ON s.order_id = o.order_id AND s.live
       LEFT JOIN sheet_row r ON r.order_id = o.order_id
      ORDER BY ${order}`;
  return { sql, values: [...where.values, page.limit, page.offset] };
}

/** What asks how many orders there are in each state, the filter's own states aside. */
export function countSql(filter: OrderFilter, context: WhereContext): Condition {
  const { sql, values } = whereOrders(filter, context, true);
  return {
    sql: `SELECT o.state, count(*)::int AS count FROM order_flow o WHERE ${sql} GROUP BY o.state`,
    values,
  };
}

/** One page of the orders that the filter finds. */
export async function listOrders(sql: Sql, asked: Condition): Promise<DeskOrder[]> {
  const { rows } = await sql.raw<{ rows: (Omit<DeskOrder, "total"> & { total: string })[] }>(
    asked.sql,
    asked.values as never,
  );
  return rows.map((row) => ({ ...row, total: Number(row.total) }));
}

/** How many orders `asked` (see `countSql`) finds in each state, so that every tab has its count. */
export async function countStates(sql: Sql, asked: Condition): Promise<StateCounts> {
  const { rows } = await sql.raw<{ rows: { state: OrderState; count: number }[] }>(
    asked.sql,
    asked.values as never,
  );
  const found = new Map(rows.map(({ state, count }) => [state, count]));
  return Object.fromEntries(ORDER_STATES.map((state) => [state, found.get(state) ?? 0])) as StateCounts;
}

/** How many orders the whole filter finds. */
export function totalOf(counts: StateCounts, states: readonly OrderState[]): number {
  return (states.length ? states : ORDER_STATES).reduce((sum, state) => sum + counts[state], 0);
}
