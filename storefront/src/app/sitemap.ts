import type { MetadataRoute } from "next";
import { loadAllProducts, loadCategories } from "@/backend/catalogue";
import { absoluteUrl, alternateLanguages } from "@/seo/metadata";
import { LOCALES, localPath } from "@/shared/locale";

export const dynamic = "force-dynamic";

/** Every public page in each of its languages; what the backend does not tell is left out. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const categories = (await loadCategories("ar")) ?? [];
  const products = (await loadAllProducts("ar")) ?? [];
  const paths = [
    "/",
    "/track",
    ...categories.map(({ handle }) => `/c/${handle}`),
    ...products.map(({ handle }) => `/p/${handle}`),
  ];
  return paths.flatMap((path) => {
    const languages = alternateLanguages(path);
    return LOCALES.map((locale) => ({
      url: absoluteUrl(localPath(locale, path)),
      alternates: { languages },
    }));
  });
}
