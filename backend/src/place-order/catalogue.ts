import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import type { ShopContext } from "./shop-context";

/** A variant as the shop sells it now; the price in dirhams, VAT included. */
export interface SaleVariant {
  id: string;
  title: string;
  sku: string | null;
  price: number;
  product: { id: string; title: string; handle: string; thumbnail: string | null };
  /** Empty when the shop does not count this variant's stock. */
  inventory: { itemId: string; required: number }[];
  allowBackorder: boolean;
}

interface VariantRow {
  id: string;
  title: string | null;
  sku: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  product: {
    id: string;
    title: string;
    handle: string;
    thumbnail: string | null;
    status: string;
    sales_channels?: { id: string }[];
  } | null;
  calculated_price?: { calculated_amount: number | null } | null;
  inventory_items?: { inventory_item_id: string; required_quantity: number }[];
}

const FIELDS = [
  "id",
  "title",
  "sku",
  "manage_inventory",
  "allow_backorder",
  "product.id",
  "product.title",
  "product.handle",
  "product.thumbnail",
  "product.status",
  "product.sales_channels.id",
  "calculated_price.calculated_amount",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
];

/** The published, priced variants among `ids` that the shop's channel sells, by id. */
export async function saleVariants(
  container: MedusaContainer,
  shop: ShopContext,
  ids: readonly string[],
): Promise<Map<string, SaleVariant>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_variant",
    fields: FIELDS,
    filters: { id: [...new Set(ids)] },
    context: {
      calculated_price: QueryContext({ region_id: shop.regionId, currency_code: shop.currencyCode }),
    },
  });
  const found = (data as unknown as VariantRow[]).flatMap((row) => toSaleVariant(row, shop) ?? []);
  return new Map(found.map((variant) => [variant.id, variant]));
}

function toSaleVariant(row: VariantRow, shop: ShopContext): SaleVariant | undefined {
  const { product } = row;
  const price = row.calculated_price?.calculated_amount;
  if (product?.status !== "published" || typeof price !== "number") return undefined;
  if (!product.sales_channels?.some((channel) => channel.id === shop.salesChannelId)) return undefined;
  return {
    id: row.id,
    title: row.title ?? "",
    sku: row.sku,
    price,
    product,
    inventory: row.manage_inventory
      ? (row.inventory_items ?? []).map((item) => ({
          itemId: item.inventory_item_id,
          required: item.required_quantity,
        }))
      : [],
    allowBackorder: row.allow_backorder,
  };
}
