import type { Sql } from "../db/transaction";
import type { OrderSettings } from "../modules/order-flow/settings";
import { NEEDS, type Need } from "../order-desk/choices";
import { whereOrders } from "../order-desk/where";

export interface Now {
  orders_today: number;
  needs: Record<Need, number>;
}

/** How many orders were placed on the day `today` and how many need a person now, each by the order list's own filter. */
export async function countNow(sql: Sql, settings: OrderSettings, today: string): Promise<Now> {
  const filters = [{ from: today, to: today }, ...NEEDS.map((needs) => ({ needs }))];
  const wheres = filters.map((filter) => whereOrders({ states: [], ...filter }, { settings }));
  const counts = wheres.map(
    (where, index) => `(SELECT count(*) FROM order_flow o WHERE ${where.sql})::int AS c${index}`,
  );
  const { rows } = await sql.raw<{ rows: Record<string, number>[] }>(
    `SELECT ${counts.join(", ")}`,
    wheres.flatMap((where) => [...where.values]) as never,
  );
  const count = (index: number): number => rows[0]?.[`c${index}`] ?? 0;
  const needs = NEEDS.map((need, index) => [need, count(index + 1)] as const);
  return { orders_today: count(0), needs: Object.fromEntries(needs) as Record<Need, number> };
}
