import { matches, queryWords } from "../search/match.ts";
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

type Query = Record<string, string | string[] | undefined>;

const MINUTE = 60_000;
const LIST_TTL_MS = 10_000;
const BATCH = 100;
/** More than any shop of this kind sells; bounds the reads of search and sitemap. */
const MAX_PRODUCTS = 5_000;
/** Arabic is the base text and has no translation to ask for. */
const BACKEND_LOCALE: Record<Locale, string | undefined> = { ar: undefined, fr: "fr-FR", en: "en-US" };
const CARD_FIELDS = [
  "id,title,handle,thumbnail,variants.id,variants.title,variants.manage_inventory,variants.allow_backorder",
  "*variants.calculated_price,+variants.inventory_quantity",
].join(",");
const PAGE_FIELDS = [
  CARD_FIELDS,
  "description,*images,*variants.options,*options,*options.values,*categories",
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

/** One page of the catalogue in the shop's order; `page` counts from 1. Null when the backend does not answer. */
export function loadProducts(
  locale: Locale,
  filter: { page: number; categoryId?: string },
): Promise<ProductPage | null> {
  const query = {
    limit: String(PAGE_SIZE),
    offset: String((filter.page - 1) * PAGE_SIZE),
    category_id: filter.categoryId,
  };
  return memo(`products ${locale} ${JSON.stringify(query)}`, LIST_TTL_MS, () =>
    fetchProducts(locale, query, CARD_FIELDS),
  );
}

/**
 * Products whose title or Latin handle has every word of the query. The backend's own search knows the Arabic base text
 * only, and no other spelling of it.
 */
export async function searchProducts(
  locale: Locale,
  query: string,
  page: number,
): Promise<ProductPage | null> {
  const all = await loadAllProducts(locale);
  if (!all) return null;
  const words = queryWords(query);
  const found = all.filter(({ title, handle }) => matches(words, title, handle));
  return { products: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), count: found.length };
}

/** The whole catalogue, as cards need it. Null when the backend does not answer. */
export function loadAllProducts(locale: Locale): Promise<Product[] | null> {
  return memo(`all products ${locale}`, MINUTE, async () => {
    const products: Product[] = [];
    while (products.length < MAX_PRODUCTS) {
      const query = { limit: String(BATCH), offset: String(products.length) };
      const batch = await fetchProducts(locale, query, CARD_FIELDS);
      if (!batch) return null;
      products.push(...batch.products);
      if (batch.products.length < BATCH) break;
    }
    return products;
  });
}

/** One product, read fresh: price and stock are those of this moment. "missing" when there is no such product. */
export async function loadProduct(locale: Locale, handle: string): Promise<Product | "missing" | null> {
  const page = await fetchProducts(locale, { handle, limit: "1" }, PAGE_FIELDS);
  return page && (page.products[0] ?? "missing");
}

/**
 * A product's description as HTML, cleaned by the backend down to its allow-list; null where there are plain words only, or
 * no answer.
 */
export async function loadDescriptionHtml(locale: Locale, handle: string): Promise<string | null> {
  const answer = await callBackend({
    path: "/store/product-texts",
    query: { handle, language: locale },
  });
  return answer.kind === "ok" ? text(record(answer.body).html) || null : null;
}

/** Products by id, read fresh; those that are gone are left out. Null when the backend does not answer. */
export async function loadProductsById(locale: Locale, ids: string[]): Promise<Product[] | null> {
  if (ids.length === 0) return [];
  const page = await fetchProducts(locale, { id: ids, limit: String(ids.length) }, CARD_FIELDS);
  return page?.products ?? null;
}

async function fetchProducts(locale: Locale, query: Query, fields: string): Promise<ProductPage | null> {
  const regionId = await loadRegionId();
  if (regionId === null) return null;
  const answer = await callBackend({
    path: "/store/products",
    query: { ...query, region_id: regionId, fields, locale: BACKEND_LOCALE[locale] },
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
