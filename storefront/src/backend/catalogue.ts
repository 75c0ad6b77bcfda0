import type { Locale } from "../shared/locale.ts";
import { callBackend } from "./call.ts";
import { readCategory, readProduct } from "./catalogue-read.ts";
import type { Category, Product } from "./catalogue-types.ts";
import { list, numberOrNull, record, text } from "./json.ts";
import { memo } from "./memo.ts";

export const PAGE_SIZE = 24;

export interface ProductPage {
  products: Product[];
  count: number;
}

const MINUTE = 60_000;
const LIST_TTL_MS = 10_000;
/** Arabic is the base text and has no translation to ask for. */
const BACKEND_LOCALE: Record<Locale, string | undefined> = { ar: undefined, fr: "fr-FR", en: "en-US" };
const FIELDS = [
  "id,title,handle,description,thumbnail,*images,*variants,*variants.calculated_price,+variants.inventory_quantity",
  "*variants.options,*options,*options.values,*categories",
].join(",");

/** The shop's categories; null when the backend does not answer. */
export function loadCategories(locale: Locale): Promise<Category[] | null> {
  return memo(`categories ${locale}`, MINUTE, async () => {
    const answer = await callBackend({
      path: "/store/product-categories",
      query: { fields: "id,name,handle,rank", limit: "100", order: "rank", locale: BACKEND_LOCALE[locale] },
    });
    return answer.kind === "ok" ? list(record(answer.body).product_categories).map(readCategory) : null;
  });
}

/** One page of the catalogue, newest first; `page` counts from 1. Null when the backend does not answer. */
export function loadProducts(
  locale: Locale,
  filter: { page: number; categoryId?: string; search?: string; size?: number },
): Promise<ProductPage | null> {
  const size = filter.size ?? PAGE_SIZE;
  const query = {
    limit: String(size),
    offset: String((filter.page - 1) * size),
    category_id: filter.categoryId,
    q: filter.search,
  };
  return memo(`products ${locale} ${JSON.stringify(query)}`, LIST_TTL_MS, () => fetchProducts(locale, query));
}

/** One product, read fresh: price and stock are those of this moment. "missing" when there is no such product. */
export async function loadProduct(locale: Locale, handle: string): Promise<Product | "missing" | null> {
  const page = await fetchProducts(locale, { handle, limit: "1" });
  return page && (page.products[0] ?? "missing");
}

/** Products by id, read fresh; those that are gone are left out. Null when the backend does not answer. */
export async function loadProductsById(locale: Locale, ids: string[]): Promise<Product[] | null> {
  if (ids.length === 0) return [];
  const page = await fetchProducts(locale, { id: ids, limit: String(ids.length) });
  return page?.products ?? null;
}

async function fetchProducts(
  locale: Locale,
  query: Record<string, string | string[] | undefined>,
): Promise<ProductPage | null> {
  const regionId = await loadRegionId();
  if (regionId === null) return null;
  const answer = await callBackend({
    path: "/store/products",
    query: { ...query, region_id: regionId, fields: FIELDS, locale: BACKEND_LOCALE[locale] },
  });
  if (answer.kind !== "ok") return null;
  const body = record(answer.body);
  const products = list(body.products).map(readProduct);
  return { products, count: numberOrNull(body.count) ?? products.length };
}

/** The region that sells in dirhams: prices are worked out for it. */
function loadRegionId(): Promise<string | null> {
  return memo("region", 5 * MINUTE, async () => {
    const answer = await callBackend({ path: "/store/regions", query: { fields: "id,currency_code" } });
    if (answer.kind !== "ok") return null;
    const regions = list(record(answer.body).regions).map(record);
    return text(regions.find((region) => region.currency_code === "mad")?.id) || null;
  });
}
