import type { Sql } from "../../db/transaction";
import { type Period, periodBefore } from "../days";
import type { Counts, Figures, Totals } from "../types";

/** One difference between the figures and the plain counts. */
export interface Difference {
  figure: string;
  shown: unknown;
  counted: unknown;
}

const PLACED = `(o.placed_at AT TIME ZONE 'Africa/Casablanca')::date BETWEEN ?::date AND ?::date`;
const CONFIRMED_ONCE = `(o.state NOT IN ('pending', 'canceled') OR o.state = 'canceled' AND o.order_id IN
  (SELECT order_id FROM order_flow_history WHERE to_state = 'confirmed'))`;
const PAID = `o.order_id IN (SELECT link.order_id FROM order_payment_collection link, payment
  WHERE payment.payment_collection_id = link.payment_collection_id AND payment.captured_at IS NOT NULL
    AND payment.deleted_at IS NULL AND link.deleted_at IS NULL)`;
const CARRIER = "(SELECT carrier FROM shipment WHERE order_id = o.order_id AND live)";

interface Among {
  sql: string;
  values: readonly (string | null)[];
}

/** Each figure by a plain count of its own, the definition word by word. */
async function plainCounts(sql: Sql, period: Period, among: Among): Promise<Counts> {
  const one = async (condition: string): Promise<{ orders: number; amount: number }> => {
    const { rows } = await sql.raw<{ rows: { orders: number; amount: string | null }[] }>(
      `SELECT count(*)::int AS orders, sum(o.total) AS amount FROM order_flow o WHERE ${PLACED} AND ${among.sql} AND ${condition}`,
      [period.from, period.to, ...among.values],
    );
    return { orders: rows[0]?.orders ?? -1, amount: Number(rows[0]?.amount ?? 0) };
  };
  return {
    placed: await one("true"),
    delivered: await one("o.state = 'delivered'"),
    cash_in: await one(PAID),
    confirmed: (await one(CONFIRMED_ONCE)).orders,
    dropped: (await one(`o.state = 'canceled' AND NOT ${CONFIRMED_ONCE}`)).orders,
    returns: (await one("o.state IN ('refused', 'returning', 'returned')")).orders,
    lost: (await one("o.state = 'lost'")).orders,
  };
}

const NEEDS = {
  pending_long: "o.state = 'pending' AND now() - o.placed_at > interval '60 minutes'",
  late: "o.state IN ('confirmed','awaiting_pickup','shipped','out_for_delivery') AND now() - o.placed_at > interval '5 days'",
  export_failed:
    "o.order_id IN (SELECT order_id FROM sheet_row WHERE state IN ('failed', 'missing', 'invalid'))",
  parcel_refused:
    "o.state = 'confirmed' AND o.order_id IN (SELECT order_id FROM shipment WHERE live AND state = 'refused')",
  unmapped_city: `o.state = 'confirmed' AND o.order_id IN (SELECT order_id FROM shipment
    WHERE live AND state = 'refused' AND last_error ->> 'kind' IN ('city_unknown', 'city_ambiguous'))`,
} as const;

const EVERYWHERE: Among = { sql: "true", values: [] };

/** Counts every figure again, plainly, and gives those that differ. `late` and `pending_long` by the limits a new shop has. */
export async function differences(sql: Sql, figures: Figures): Promise<Difference[]> {
  const found: Difference[] = [];
  const compare = (figure: string, shown: unknown, counted: unknown) => {
    if (JSON.stringify(shown) !== JSON.stringify(counted)) found.push({ figure, shown, counted });
  };
  const against = async (figure: string, shown: Totals, period: Period, among = EVERYWHERE) => {
    const counts = await plainCounts(sql, period, among);
    for (const [name, value] of Object.entries(counts))
      compare(`${figure}.${name}`, shown[name as keyof Counts], value);
    compare(`${figure}.rates`, ratesOf(shown), ratesOf({ ...shown, ...rates(counts) }));
  };
  await against("totals", figures.totals, figures.period);
  await against("previous", figures.previous, periodBefore(figures.period));
  for (const day of figures.days) await against(`day ${day.day}`, day, { from: day.day, to: day.day });
  for (const city of figures.cities)
    await against(`city ${city.city}`, city, figures.period, { sql: "o.city = ?", values: [city.city] });
  for (const one of figures.carriers) {
    const among = { sql: `${CARRIER} IS NOT DISTINCT FROM ?`, values: [one.carrier] };
    await against(`carrier ${one.carrier}`, one, figures.period, among);
  }
  for (const [need, condition] of Object.entries(NEEDS)) {
    const { rows } = await sql.raw<{ rows: { count: number }[] }>(
      `SELECT count(*)::int AS count FROM order_flow o WHERE ${condition}`,
    );
    compare(`needs.${need}`, figures.needs[need as keyof typeof NEEDS], rows[0]?.count);
  }
  const { placed } = await plainCounts(sql, { from: figures.today, to: figures.today }, EVERYWHERE);
  compare("orders_today", figures.orders_today, placed.orders);
  return found;
}

const rates = (counts: Counts) => {
  const arrived = counts.delivered.orders + counts.returns + counts.lost;
  const decided = counts.confirmed + counts.dropped;
  return {
    confirmation_rate: decided ? counts.confirmed / decided : null,
    delivery_rate: arrived ? counts.delivered.orders / arrived : null,
    return_rate: arrived ? counts.returns / arrived : null,
  };
};

const ratesOf = (totals: Totals) => [totals.confirmation_rate, totals.delivery_rate, totals.return_rate];
