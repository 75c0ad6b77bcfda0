// Products made for a run, so that prices and stock are known whatever the catalogue holds.
import type { Admin } from "../../lib/admin.mts";
import { must } from "../../lib/http.mts";

export interface Good {
  variantId: string;
  inventoryItemId: string;
  sku: string;
  /** Dirhams. */
  price: number;
  stock: number;
}

interface Product {
  product: { variants: { id: string; sku: string }[] };
}
/** A page of the admin API: its list under its own name. */
type Page<Key extends string> = Record<Key, { id: string }[]>;

/** One product with one counted variant for each given price (dirhams), each with `stock` pieces. */
export async function makeGoods(
  admin: Admin,
  name: string,
  options: { prices: readonly number[]; stock: number },
): Promise<Good[]> {
  const skus = options.prices.map((_, index) => `${name.toUpperCase()}-${index + 1}`);
  const { product } = await createProduct(admin, name, { prices: options.prices, skus });
  const locations = await get<Page<"stock_locations">>(admin, "/admin/stock-locations");
  const goods: Good[] = [];
  for (const [index, sku] of skus.entries()) {
    const found = await get<Page<"inventory_items">>(admin, `/admin/inventory-items?sku=${sku}`);
    const inventoryItemId = found.inventory_items[0]?.id ?? "";
    const level = { location_id: locations.stock_locations[0]?.id, stocked_quantity: options.stock };
    const path = `/admin/inventory-items/${inventoryItemId}/location-levels`;
    await must(admin.call(path, { json: level }), "put on the shelf");
    const variantId = product.variants.find((variant) => variant.sku === sku)?.id ?? "";
    goods.push({ variantId, inventoryItemId, sku, price: options.prices[index] ?? 0, stock: options.stock });
  }
  return goods;
}

async function createProduct(
  admin: Admin,
  name: string,
  variants: { prices: readonly number[]; skus: readonly string[] },
): Promise<Product> {
  const [channels, profiles] = await Promise.all([
    get<Page<"sales_channels">>(admin, "/admin/sales-channels?name=Souk"),
    get<Page<"shipping_profiles">>(admin, "/admin/shipping-profiles"),
  ]);
  const json = {
    title: `قفطان تجريبي ${name}`,
    handle: `${name}-${Date.now()}`,
    status: "published",
    options: [{ title: "size", values: variants.skus }],
    sales_channels: [{ id: channels.sales_channels[0]?.id }],
    shipping_profile_id: profiles.shipping_profiles[0]?.id,
    variants: variants.skus.map((sku, index) => ({
      title: sku,
      sku,
      options: { size: sku },
      prices: [{ currency_code: "mad", amount: variants.prices[index] }],
      manage_inventory: true,
    })),
  };
  return must(admin.call<Product>("/admin/products", { json }), "create a product");
}

const get = <T,>(admin: Admin, path: string): Promise<T> => must(admin.call<T>(path), path);
