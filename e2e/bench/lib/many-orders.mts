// Orders by the hundred thousand, invented, written straight into the tables that the admin reads.
import type pg from "pg";

/** States as a shop of some months has them: most orders are over. */
const STATE = `CASE WHEN n % 100 < 3 THEN 'pending' WHEN n % 100 < 7 THEN 'confirmed' WHEN n % 100 < 12 THEN 'awaiting_pickup'
  WHEN n % 100 < 18 THEN 'shipped' WHEN n % 100 < 22 THEN 'out_for_delivery' WHEN n % 100 < 24 THEN 'refused'
  WHEN n % 100 < 26 THEN 'returning' WHEN n % 100 < 36 THEN 'returned' WHEN n % 100 < 37 THEN 'lost'
  WHEN n % 100 < 48 THEN 'canceled' ELSE 'delivered' END`;
const pick = (words: readonly string[], every: string): string =>
  `(ARRAY[${words.map((word) => `'${word}'`).join(", ")}])[1 + (${every}) % ${words.length}]`;
const FIRST = [
  "محمد",
  "فاطمة",
  "Youssef",
  "Khadija",
  "أمين",
  "سلمى",
  "Hamza",
  "Zineb",
  "إدريس",
  "Nadia",
  "Rachid",
  "ليلى",
];
const LAST = [
  "العلوي",
  "Bennani",
  "الإدريسي",
  "Alaoui",
  "Tazi",
  "بناني",
  "Berrada",
  "الفاسي",
  "Chraibi",
  "Amrani",
  "المنصوري",
];
const CITIES = [
  "Casablanca",
  "Rabat",
  "Marrakech",
  "Fès",
  "Tanger",
  "Agadir",
  "Meknès",
  "Oujda",
  "Kénitra",
  "Tétouan",
  "Safi",
  "Salé",
];
const CARRIERS = ["sendit", "digylog", "cathedis", "ozonexpress"];

const ORDERS = `
  INSERT INTO order_flow (order_id, number, state, locale, customer_name, phone, city, district, line1, items, currency_code,
                          delivery_fee, total, payment, content_hash, placed_at, state_at)
  SELECT 'order_bench' || lpad(n::text, 15, '0'), (10000000 + (n::bigint * 7919) % 89999999)::text, ${STATE},
         (ARRAY['ar', 'ar', 'fr'])[1 + n % 3], ${pick(FIRST, "n * 7 / 3")} || ' ' || ${pick(LAST, "n * 5 / 2")},
         '+2126' || lpad(((n::bigint * 48271) % 100000000)::text, 8, '0'), ${pick(CITIES, "(n * n::bigint % 97)::int")}, 'Hay Salam',
         'Rue ' || n % 200 || ', immeuble ' || n % 40,
         jsonb_build_array(jsonb_build_object('variant_id', 'variant_' || n % 300, 'title', 'طاجين فخاري رقم ' || n % 300, 'variant',
           'كبير', 'sku', 'TJN-' || n % 300, 'quantity', 1 + n % 3, 'unit_price', 80 + n % 400)),
         'mad', 35, 35 + (1 + n % 3) * (80 + n % 400), 'cod', 'bench-' || n,
         now() - make_interval(mins => n * 2), now() - make_interval(mins => n * 2 - n % 2000)
    FROM generate_series($1::int, $2::int) n`;
const HISTORY = `
  INSERT INTO order_flow_history (order_id, version, from_state, to_state, actor, at)
  SELECT order_id, 1, NULL, 'pending', 'shopper', placed_at FROM order_flow WHERE starts_with(order_id, 'order_bench')
  UNION ALL
  SELECT order_id, 2, 'pending', CASE state WHEN 'canceled' THEN 'canceled' ELSE 'confirmed' END, 'system', placed_at + interval '5 minutes'
    FROM order_flow WHERE starts_with(order_id, 'order_bench') AND state <> 'pending'
  UNION ALL
  SELECT order_id, 3, 'confirmed', state, 'carrier:sendit', state_at
    FROM order_flow WHERE starts_with(order_id, 'order_bench') AND state NOT IN ('pending', 'confirmed', 'canceled')`;
const SHIPMENTS = `
  INSERT INTO shipment (id, order_id, carrier, reference, state, status, tracking_number, cod_amount, last_error, created_at)
  SELECT 'shp_' || order_id, order_id, ${pick(CARRIERS, "number::int")}, number, CASE state WHEN 'confirmed' THEN 'refused' ELSE 'created' END,
         state, CASE state WHEN 'confirmed' THEN NULL ELSE 'MA' || number END, total,
         CASE state WHEN 'confirmed' THEN jsonb_build_object('kind', (ARRAY['city_unknown', 'amount'])[1 + number::int % 2]) END, placed_at
    FROM order_flow WHERE starts_with(order_id, 'order_bench') AND state NOT IN ('pending', 'canceled')`;
const ROWS = `
  INSERT INTO sheet_row (order_id, number, state, wanted, written, ever_written)
  SELECT order_id, number, CASE WHEN number::int % 200 = 0 THEN 'missing' ELSE 'written' END, 3, 3, true
    FROM order_flow WHERE starts_with(order_id, 'order_bench') AND state <> 'pending'`;
const COLLECTIONS = `
  INSERT INTO payment_collection (id, currency_code, amount, raw_amount, status)
  SELECT 'pay_col_' || order_id, 'mad', total, jsonb_build_object('value', total::text, 'precision', 20), 'authorized'
    FROM order_flow WHERE starts_with(order_id, 'order_bench')`;
const LINKS = `
  INSERT INTO order_payment_collection (id, order_id, payment_collection_id)
  SELECT 'ordpay_' || order_id, order_id, 'pay_col_' || order_id FROM order_flow WHERE starts_with(order_id, 'order_bench')`;
const SESSIONS = `
  INSERT INTO payment_session (id, currency_code, amount, raw_amount, provider_id, data, status, payment_collection_id)
  SELECT 'payses_' || order_id, 'mad', total, jsonb_build_object('value', total::text, 'precision', 20), 'pp_cod_cod', '{}', 'authorized',
         'pay_col_' || order_id
    FROM order_flow WHERE starts_with(order_id, 'order_bench')`;
const PAYMENTS = `
  INSERT INTO payment (id, amount, raw_amount, currency_code, provider_id, data, captured_at, payment_collection_id, payment_session_id)
  SELECT 'pay_' || order_id, total, jsonb_build_object('value', total::text, 'precision', 20), 'mad', 'pp_cod_cod', '{}',
         CASE WHEN state = 'delivered' AND number::int % 3 > 0 THEN state_at + interval '7 days' END, 'pay_col_' || order_id, 'payses_' || order_id
    FROM order_flow WHERE starts_with(order_id, 'order_bench')`;

/** Tables that are filled, in this order. */
const STEPS = [HISTORY, SHIPMENTS, ROWS, COLLECTIONS, LINKS, SESSIONS, PAYMENTS];
const CHUNK = 20_000;

/** Writes `count` orders with their history, parcels, rows and payments, and brings the planner's statistics up to date. */
export async function seedOrders(db: pg.Pool, count: number): Promise<void> {
  const client = await db.connect();
  try {
    await client.query("SET statement_timeout = 0");
    for (let from = 1; from <= count; from += CHUNK)
      await client.query(ORDERS, [from, Math.min(count, from + CHUNK - 1)]);
    for (const step of STEPS) await client.query(step);
    await client.query("VACUUM ANALYZE");
  } finally {
    client.release();
  }
}
