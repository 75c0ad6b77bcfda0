import type { Sql } from "../../db/transaction";

/** A number of invented orders, placed at random moments of so many days from `first` on, in Africa/Casablanca. */
export interface World {
  orders: number;
  first: string;
  days: number;
  /** From -1 to 1: the same seed makes the same orders. */
  seed: number;
}

const STATES = `ARRAY['pending','confirmed','awaiting_pickup','shipped','out_for_delivery','delivered','delivered',
  'delivered','delivered','refused','returning','returned','lost','canceled','canceled']`;
const CITIES =
  "ARRAY['Casablanca','Rabat','Fes','Agadir','Oujda','Safi','Taza','Settat','Nador','Larache','Essaouira','Tiznit']";

const ORDERS = `
  INSERT INTO order_flow (order_id, number, state, locale, customer_name, phone, city, line1, items, currency_code,
                          delivery_fee, total, payment, content_hash, placed_at)
  SELECT 'figures_' || n, 'figures-' || n, (${STATES})[1 + floor(random() * 15)::int], 'fr', 'Salma Bennani',
         '+212612' || lpad(n::text, 6, '0'), (${CITIES})[1 + floor(random() * random() * 12)::int], '14, rue des Orangers',
         '[{"quantity":1}]', 'mad', 35, round((random() * 900 + 50)::numeric, (n % 3)::int), 'cod', 'x',
         CASE WHEN n % 50 = 0 THEN -- the very moments at which days begin
           (?::date + floor(random() * ?)::int)::timestamp AT TIME ZONE 'Africa/Casablanca'
         ELSE (?::date + random() * ? * interval '1 day') AT TIME ZONE 'Africa/Casablanca' END
    FROM generate_series(1, ?::int) n`;

const FOLLOW = [
  // Half of what was canceled had been confirmed before.
  `INSERT INTO order_flow_history (order_id, version, from_state, to_state, actor)
   SELECT order_id, 1, 'pending', 'confirmed', 'system' FROM order_flow
    WHERE order_id LIKE 'figures_%' AND state <> 'pending' AND (state <> 'canceled' OR random() < 0.5)`,
  `INSERT INTO shipment (id, order_id, carrier, reference, live, state, cod_amount, last_error)
   SELECT order_id || '_' || part, order_id, (ARRAY['sendit','digylog','cathedis'])[1 + floor(random() * 3)::int],
          number || '-' || part, part = 2, CASE WHEN state = 'confirmed' THEN 'refused' ELSE 'created' END, total,
          CASE WHEN random() < 0.5 THEN '{"kind":"city_unknown"}'::jsonb END
     FROM order_flow, generate_series(1, 2) part
    WHERE order_id LIKE 'figures_%' AND state <> 'pending' AND (part = 2 OR random() < 0.1)`,
  `INSERT INTO sheet_row (order_id, number, state)
   SELECT order_id, number, CASE WHEN random() < 0.97 THEN 'written' ELSE (ARRAY['due','failed','missing','invalid'])[1 + floor(random() * 4)::int] END
     FROM order_flow WHERE order_id LIKE 'figures_%' AND state <> 'pending'`,
  `INSERT INTO payment_collection (id, currency_code, amount, raw_amount, status)
   SELECT 'paycol_' || order_id, 'mad', total, '{}', 'not_paid' FROM order_flow WHERE order_id LIKE 'figures_%'`,
  // Some links and payments are deleted ones, which count for nothing.
  `INSERT INTO order_payment_collection (order_id, payment_collection_id, id, deleted_at)
   SELECT order_id, 'paycol_' || order_id, 'ordpay_' || order_id, CASE WHEN random() < 0.02 THEN now() END
     FROM order_flow WHERE order_id LIKE 'figures_%'`,
  `INSERT INTO payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id,
                        payment_session_id, captured_at, deleted_at)
   SELECT 'pay_' || order_id, total, '{}', 'mad', 'cod', '{}', 'paycol_' || order_id, 'session_' || order_id,
          CASE WHEN state = 'delivered' AND random() < 0.7 THEN now() END, CASE WHEN random() < 0.02 THEN now() END
     FROM order_flow WHERE order_id LIKE 'figures_%'`,
];

const TABLES = [
  "order_flow",
  "order_flow_history",
  "shipment",
  "sheet_row",
  "payment",
  "payment_collection",
  "order_payment_collection",
];

/** Writes the orders with all that belongs to them through `sql`, which must be a transaction that is rolled back. */
export async function makeWorld(sql: Sql, { orders, first, days, seed }: World): Promise<void> {
  await sql.raw("SELECT setseed(?)", [seed]);
  await sql.raw(ORDERS, [first, days, first, days, orders]);
  for (const statement of FOLLOW) await sql.raw(statement);
  for (const table of TABLES) await sql.raw("ANALYZE ??", [table]);
}
