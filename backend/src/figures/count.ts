import type { Sql } from "../db/transaction";
import { type Period, periodBefore } from "./days";
import { type Counts, RETURNS } from "./types";

/** One group of orders: of the period or of the one before, and of one day, city or carrier when `by` says so. */
export interface Group {
  current: boolean;
  by: "all" | "day" | "city" | "carrier";
  key: string | null;
  counts: Counts;
}

interface Row {
  current: boolean;
  by_day: 0 | 1;
  by_city: 0 | 1;
  by_carrier: 0 | 1;
  day: string | null;
  city: string | null;
  carrier: string | null;
  placed: number;
  placed_amount: string;
  delivered: number;
  delivered_amount: string;
  cash_in: number;
  cash_in_amount: string;
  confirmed: number;
  dropped: number;
  returns: number;
  lost: number;
}

const MIDNIGHT = "(?::date)::timestamp AT TIME ZONE 'Africa/Casablanca'";
const NEXT_MIDNIGHT = "(?::date + 1)::timestamp AT TIME ZONE 'Africa/Casablanca'";

/** One reading of the orders gives them all, so that every figure is of the same moment. */
const STATEMENT = `
  WITH o AS (
    SELECT o.state, o.total, p.order_id IS NOT NULL AS captured, o.placed_at >= ${MIDNIGHT} AS current,
           (o.placed_at AT TIME ZONE 'Africa/Casablanca')::date AS day, o.city, s.carrier,
           CASE o.state WHEN 'pending' THEN false WHEN 'canceled' THEN EXISTS (
             SELECT FROM order_flow_history h WHERE h.order_id = o.order_id AND h.to_state = 'confirmed')
           ELSE true END AS confirmed
      FROM order_flow o
      LEFT JOIN shipment s ON s.order_id = o.order_id AND s.live
      LEFT JOIN (SELECT DISTINCT l.order_id FROM order_payment_collection l
                   JOIN payment p ON p.payment_collection_id = l.payment_collection_id
                  WHERE p.captured_at IS NOT NULL AND p.deleted_at IS NULL AND l.deleted_at IS NULL) p
        ON p.order_id = o.order_id
     WHERE o.placed_at >= ${MIDNIGHT} AND o.placed_at < ${NEXT_MIDNIGHT})
  SELECT current, to_char(day, 'YYYY-MM-DD') AS day, city, carrier,
         1 - grouping(day) AS by_day, 1 - grouping(city) AS by_city, 1 - grouping(carrier) AS by_carrier,
         count(*)::int AS placed, sum(total) AS placed_amount,
         count(*) FILTER (WHERE state = 'delivered')::int AS delivered,
         coalesce(sum(total) FILTER (WHERE state = 'delivered'), 0) AS delivered_amount,
         count(*) FILTER (WHERE captured)::int AS cash_in,
         coalesce(sum(total) FILTER (WHERE captured), 0) AS cash_in_amount,
         count(*) FILTER (WHERE confirmed)::int AS confirmed,
         count(*) FILTER (WHERE state = 'canceled' AND NOT confirmed)::int AS dropped,
         count(*) FILTER (WHERE state = ANY (?))::int AS returns,
         count(*) FILTER (WHERE state = 'lost')::int AS lost
    FROM o GROUP BY GROUPING SETS ((current), (current, day), (current, city), (current, carrier))`;

/** Counts the orders placed in `period` and in the one before it, as a whole and by day, city and carrier. */
export async function countOrders(sql: Sql, period: Period): Promise<Group[]> {
  const values = [period.from, periodBefore(period).from, period.to, RETURNS];
  const { rows } = await sql.raw<{ rows: Row[] }>(STATEMENT, values as never);
  return rows.map(groupOf);
}

function groupOf(row: Row): Group {
  const by = row.by_day ? "day" : row.by_city ? "city" : row.by_carrier ? "carrier" : "all";
  return {
    current: row.current,
    by,
    key: by === "all" ? null : row[by],
    counts: {
      placed: { orders: row.placed, amount: Number(row.placed_amount) },
      delivered: { orders: row.delivered, amount: Number(row.delivered_amount) },
      cash_in: { orders: row.cash_in, amount: Number(row.cash_in_amount) },
      confirmed: row.confirmed,
      dropped: row.dropped,
      returns: row.returns,
      lost: row.lost,
    },
  };
}
