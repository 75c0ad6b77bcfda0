import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "@souk/contracts";
import { knexOf, type Sql } from "../db/transaction";
import { type SaleVariant, saleVariants } from "../place-order/catalogue";
import { MEDUSA_LOCALE } from "../place-order/medusa-order";
import { shopContext } from "../place-order/shop-context";

const MOST = 20;

/** A variant that can be added to an order; the price in dirhams. */
export interface AddableVariant {
  variant_id: string;
  title: string;
  variant: string;
  sku: string | null;
  unit_price: number;
  /** Pieces that are free now; null where the shop does not count them or sells beyond them. */
  left: number | null;
}

/** What the shop sells whose title or SKU holds `q`, in any of its languages. */
export async function findVariants(
  container: MedusaContainer,
  asked: { q: string; salesChannelId: string; locale: Locale },
): Promise<AddableVariant[]> {
  const sql = knexOf(container);
  const shop = await shopContext(container, asked.salesChannelId);
  const ids = await idsLike(sql, asked.q);
  const sold = await saleVariants(container, shop, ids);
  const variants = ids.flatMap((id) => sold.get(id) ?? []).slice(0, MOST);
  const titles = await titlesIn(container, variants, asked.locale);
  const free = await freePieces(sql, variants, shop.locationIds);
  return variants.map((variant) => ({
    variant_id: variant.id,
    title: titles.get(variant.product.id) ?? variant.product.title,
    variant: variant.title,
    sku: variant.sku,
    unit_price: variant.price,
    left: leftOf(variant, free),
  }));
}

/** Variants by their own words and their product's, translations included; what begins with the words comes first. */
async function idsLike(sql: Sql, q: string): Promise<string[]> {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `SELECT v.id FROM product_variant v JOIN product p ON p.id = v.product_id
      WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL AND p.status = 'published'
        AND (p.title ILIKE :like OR v.title ILIKE :like OR v.sku ILIKE :like OR p.handle ILIKE :like
             OR EXISTS (SELECT FROM translation t WHERE t.reference_id = p.id AND t.deleted_at IS NULL
                         AND t.translations->>'title' ILIKE :like))
      ORDER BY p.title, v.variant_rank, v.id LIMIT :most`,
    { like, most: MOST * 2 },
  );
  return rows.map(({ id }) => id);
}

/** Products' titles in the reader's language, where they are translated. */
async function titlesIn(
  container: MedusaContainer,
  variants: readonly SaleVariant[],
  locale: Locale,
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const id = [...new Set(variants.map(({ product }) => product.id))];
  if (!id.length) return new Map();
  const asked = { entity: "product", fields: ["id", "title"], filters: { id } };
  const { data } = await query.graph(asked, { locale: MEDUSA_LOCALE[locale] });
  return new Map(data.map((product) => [product.id, product.title]));
}

/** The most pieces that one location has free, by inventory item. */
async function freePieces(
  sql: Sql,
  variants: readonly SaleVariant[],
  locationIds: string[],
): Promise<Map<string, number>> {
  const ids = variants.flatMap(({ inventory }) => inventory.map(({ itemId }) => itemId));
  const rows: { id: string; free: string }[] = await sql("inventory_level")
    .whereIn("inventory_item_id", ids)
    .whereIn("location_id", locationIds)
    .whereNull("deleted_at")
    .groupBy("inventory_item_id")
    .select("inventory_item_id as id", sql.raw("max(stocked_quantity - reserved_quantity) AS free"));
  return new Map(rows.map(({ id, free }) => [id, Number(free)]));
}

function leftOf(variant: SaleVariant, free: ReadonlyMap<string, number>): number | null {
  if (variant.allowBackorder || !variant.inventory.length) return null;
  const each = variant.inventory.map(({ itemId, required }) =>
    Math.floor((free.get(itemId) ?? 0) / required),
  );
  return Math.max(0, Math.min(...each));
}
