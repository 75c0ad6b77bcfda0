// Invented orders put straight into the tables, in states in which no job takes them up.
import type { Sql } from "./sql.mts";

const PREFIX = "order_desk_e2e_";

/** So many orders of every kind that the desk tells apart; the same `seed` gives the same orders. */
export async function addDeskRows(sql: Sql, count: number, seed = 0.31): Promise<void> {
  await sql.rows("SELECT setseed($1)", [seed]);
  await sql.rows(
    `INSERT INTO order_flow (order_id, number, state, locale, customer_name, phone, city, line1, items, currency_code,
                             delivery_fee, total, payment, content_hash, placed_at, state_at)
     SELECT $2 || n, (10000000 + (n * 7919) % 89999999)::text,
            (ARRAY['pending', 'confirmed', 'delivered', 'refused', 'returned', 'lost', 'canceled'])[1 + n % 7], 'fr',
            (ARRAY['Nadia Berrada', 'إدريس العلوي', 'Hélène Ait-Said', 'فاطمة الزهراء'])[1 + n % 4] || ' ' || n,
            '+2126129' || lpad((n * 37 % 100000)::text, 5, '0'), (ARRAY['Rabat', 'Casablanca', 'Fès', 'Agadir'])[1 + n % 4],
            'Rue 7', '[{"variant_id": "v", "title": "Tajine", "variant": "", "sku": null, "quantity": 2, "unit_price": 50}]',
            'mad', 25, 50 + (n * 13) % 900, 'cod', 'desk-' || n,
            now() - make_interval(hours => (n * 5) % 600), now() - make_interval(hours => (n * 5) % 600)
       FROM generate_series(1, $1::int) n ON CONFLICT (number) DO NOTHING`,
    [count, PREFIX],
  );
  await sql.rows(
    `INSERT INTO sheet_row (order_id, number, state)
     SELECT order_id, number, (ARRAY['written', 'missing', 'invalid'])[1 + (total::int % 3)]
       FROM order_flow WHERE starts_with(order_id, $1) AND state <> 'pending'`,
    [PREFIX],
  );
  await sql.rows(
    `INSERT INTO shipment (id, order_id, carrier, reference, state, cod_amount, last_error, tracking_number)
     SELECT 'shp_' || order_id, order_id, (ARRAY['sendit', 'digylog', 'cathedis'])[1 + (total::int % 3)], number, 'refused', total,
            jsonb_build_object('kind', (ARRAY['city_unknown', 'amount'])[1 + (total::int % 2)]), 'DSK' || number
       FROM order_flow WHERE starts_with(order_id, $1) AND state NOT IN ('pending', 'canceled')`,
    [PREFIX],
  );
}

export async function removeDeskRows(sql: Sql): Promise<void> {
  for (const table of ["shipment", "sheet_row", "order_flow"])
    await sql.rows(`DELETE FROM ${table} WHERE starts_with(order_id, $1)`, [PREFIX]);
}

export interface PlainFilter {
  [parameter: string]: string;
}

/** The same filter in plain SQL, written apart from the server's: joins and texts instead of its conditions. */
export function plainWhere(filter: PlainFilter): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const day = "to_char(o.placed_at AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD')";
  const ended = "o.state IN ('refused', 'returning', 'returned', 'lost', 'canceled')";
  const WORDS: Record<string, (given: string) => string> = {
    state: (given) => `o.state = ANY (string_to_array(${value(given)}, ','))`,
    from: (given) => `${day} >= ${value(given)}`,
    to: (given) => `${day} <= ${value(given)}`,
    city: (given) => `o.city = ${value(given)}`,
    carrier: (given) => `s.carrier = ${value(given)}`,
    min: (given) => `o.total >= ${value(Number(given))}::numeric`,
    max: (given) => `o.total <= ${value(Number(given))}::numeric`,
    payment: (given) =>
      ({
        captured: "p.captured > 0",
        due: `coalesce(p.captured, 0) = 0 AND NOT ${ended}`,
        canceled: `coalesce(p.captured, 0) = 0 AND ${ended}`,
      })[given] ?? "false",
    sheet: (given) =>
      ({
        waiting: "r.state = 'due'",
        written: "r.state = 'written'",
        failed: "r.state IN ('failed', 'missing', 'invalid')",
        none: "r.state IS NULL",
      })[given] ?? "false",
    needs: (given) =>
      ({
        pending_long: "o.state = 'pending' AND now() - o.placed_at > interval '60 minutes'",
        late: "o.state IN ('confirmed', 'awaiting_pickup', 'shipped', 'out_for_delivery') AND now() - o.placed_at > interval '5 days'",
        export_failed: "r.state IN ('failed', 'missing', 'invalid')",
        parcel_refused: "o.state = 'confirmed' AND s.state = 'refused'",
        unmapped_city:
          "o.state = 'confirmed' AND s.state = 'refused' AND s.last_error->>'kind' IN ('city_unknown', 'city_ambiguous')",
      })[given] ?? "false",
  };
  const parts = Object.entries(filter).map(([key, given]) => `(${WORDS[key]?.(given) ?? "false"})`);
  return { where: parts.join(" AND ") || "true", values };
}

/** How many orders a filter finds in each state, counted plainly. */
export async function plainCounts(sql: Sql, filter: PlainFilter): Promise<Record<string, number>> {
  const { where, values } = plainWhere(filter);
  const rows = await sql.rows<{ state: string; count: number }>(
    `SELECT o.state, count(*)::int AS count FROM order_flow o
       LEFT JOIN shipment s ON s.order_id = o.order_id AND s.live
       LEFT JOIN sheet_row r ON r.order_id = o.order_id
       LEFT JOIN (SELECT l.order_id, count(p.captured_at) AS captured FROM order_payment_collection l
                    JOIN payment p ON p.payment_collection_id = l.payment_collection_id
                   WHERE l.deleted_at IS NULL AND p.deleted_at IS NULL GROUP BY 1) p ON p.order_id = o.order_id
      WHERE ${where} GROUP BY 1`,
    values,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
