// One id of each kind of thing that the running shop has.
import type { Sql } from "../lib/sql.mts";
import type { IdOf } from "./sample.mts";

/** Kinds whose table has another name. */
const TABLES: Record<string, string> = {
  variant: "product_variant",
  category: "product_category",
  collection: "product_collection",
  type: "product_type",
  tag: "product_tag",
  location: "stock_location",
  shipping_option_type: "shipping_option_type",
  inventory_item: "inventory_item",
  user: "user",
  customer_address: "customer_address",
  line: "order_line_item",
  item: "order_line_item",
};

/** Looks up, for every table of Medusa's with an `id`, the last row; kinds are table names. */
export async function idsOf(sql: Sql): Promise<IdOf> {
  const tables = await sql.rows<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND c.column_name = 'id' AND c.data_type = 'text' AND t.table_type = 'BASE TABLE'`,
  );
  const ids = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await sql.rows<{ id: string }>(`SELECT id FROM "${name}" ORDER BY id DESC LIMIT 1`);
    if (row) ids.set(name, row.id);
  }
  return (kind) => ids.get(TABLES[kind] ?? kind);
}
