// What the suites order: variants from the seeded catalogue, with as much stock as a suite needs.
import type { Admin } from "./admin.mts";
import { must } from "./http.mts";
import type { Sql } from "./sql.mts";

export interface Variant {
  id: string;
  sku: string;
  /** Arabic titles, as the sheet shows them. */
  title: string;
  product: string;
  handle: string;
  /** Dirhams. */
  price: number;
  inventoryItem: string;
  location: string;
}

/** Published variants with one price, the cheapest first. */
const VARIANTS = `
  SELECT v.id, v.sku, v.title, p.title AS product, p.handle, pr.amount::float AS price,
         link.inventory_item_id AS "inventoryItem", l.location_id AS location
    FROM product_variant v
    JOIN product p ON p.id = v.product_id AND p.status = 'published' AND p.deleted_at IS NULL
    JOIN product_variant_price_set vps ON vps.variant_id = v.id
    JOIN price pr ON pr.price_set_id = vps.price_set_id AND pr.currency_code = 'mad' AND pr.deleted_at IS NULL
    JOIN product_variant_inventory_item link ON link.variant_id = v.id AND link.deleted_at IS NULL
    JOIN inventory_level l ON l.inventory_item_id = link.inventory_item_id AND l.deleted_at IS NULL
   WHERE v.deleted_at IS NULL AND pr.amount BETWEEN $1 AND $2
   ORDER BY pr.amount, v.sku`;

/** A variant priced between the two (dirhams), the `nth` from the cheapest. Throws when the catalogue has none. */
export async function findVariant(sql: Sql, from: number, to: number, nth = 0): Promise<Variant> {
  const variant = (await sql.rows<Variant>(VARIANTS, [from, to]))[nth];
  if (!variant) throw new Error(`the catalogue has no variant between ${from} and ${to} dirhams`);
  return variant;
}

const FULL_SHELF = 500;

/** Puts enough of everything on the shelves that no suite finds them emptied by an earlier one. */
export async function fillShelves(sql: Sql): Promise<void> {
  await sql.rows(
    `UPDATE inventory_level SET stocked_quantity = $1::numeric,
            raw_stocked_quantity = jsonb_build_object('value', $1::text, 'precision', 20)
      WHERE stocked_quantity - reserved_quantity < $1::numeric / 2`,
    [FULL_SHELF],
  );
}

/** Sets how many pieces of a variant are on the shelf. */
export async function putOnShelf(admin: Admin, variant: Variant, quantity: number): Promise<void> {
  const path = `/admin/inventory-items/${variant.inventoryItem}/location-levels/${variant.location}`;
  await must(admin.call(path, { json: { stocked_quantity: quantity } }), "set the stock");
}

/** Pieces of a variant that orders hold. */
export async function reserved(sql: Sql, variant: Variant): Promise<number> {
  const { reserved_quantity } = await sql.one<{ reserved_quantity: number }>(
    "SELECT reserved_quantity::int FROM inventory_level WHERE inventory_item_id = $1 AND location_id = $2",
    [variant.inventoryItem, variant.location],
  );
  return reserved_quantity;
}
