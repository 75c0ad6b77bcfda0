import type { MetadataRoute } from "next";
import { loadCategories, loadProducts } from "@/backend/catalogue";
import { absoluteUrl, alternateLanguages } from "@/seo/metadata";
import { LOCALES, localPath } from "@/shared/locale";

export const dynamic = "force-dynamic";

const BATCH = 100;
/** A sitemap may hold 50,000 addresses; three languages a product. */
const MAX_PRODUCTS = 15_000;

/** Every public page in each of its languages; what the backend does not tell is left out. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const categories = (await loadCategories("ar")) ?? [];
  const handles = await productHandles();
  const paths = [
    "/",
    "/track",
    ...categories.map(({ handle }) => `/c/${handle}`),
    ...handles.map((handle) => `/p/${handle}`),
  ];
  return paths.flatMap((path) => {
    const languages = alternateLanguages(path);
    return LOCALES.map((locale) => ({
      url: absoluteUrl(localPath(locale, path)),
      alternates: { languages },
    }));
  });
}

async function productHandles(): Promise<string[]> {
  const handles: string[] = [];
  for (let page = 1; handles.length < MAX_PRODUCTS; page += 1) {
    const found = await loadProducts("ar", { page, size: BATCH });
    if (!found || found.products.length === 0) break;
    handles.push(...found.products.map(({ handle }) => handle));
    if (handles.length >= found.count) break;
  }
  return handles;
}
