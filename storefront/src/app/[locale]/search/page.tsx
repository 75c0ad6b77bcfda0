import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadCategories, searchProducts } from "@/backend/catalogue";
import { CategoryChips } from "@/components/category-chips";
import { Notice } from "@/components/notice";
import { Pager } from "@/components/pager";
import { ProductGrid } from "@/components/product-grid";
import { Shell } from "@/components/shell";
import { Unavailable } from "@/components/unavailable";
import { type PageProps, pageNumber, single } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { type Locale, localPath, toLocale } from "@/shared/locale";

const LONGEST_QUERY = 80;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "home" });
  return pageMetadata({ locale, path: "/search", title: t("searchTitle"), indexed: false });
}

/** Products that match a word. */
export default async function SearchPage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const { q, page } = await searchParams;
  const query = single(q).trim().slice(0, LONGEST_QUERY);
  return (
    <Shell locale={locale} path={query ? `/search?q=${encodeURIComponent(query)}` : "/search"} search={query}>
      <Results locale={locale} page={pageNumber(page)} query={query} />
    </Shell>
  );
}

async function Results({ locale, query, page }: { locale: Locale; query: string; page: number }) {
  const path = localPath(locale, `/search?q=${encodeURIComponent(query)}`);
  const [categories, found] = await Promise.all([
    loadCategories(locale),
    searchProducts(locale, query, page),
  ]);
  if (!found) return <Unavailable locale={locale} retry={path} />;
  const t = await getTranslations({ locale, namespace: "home" });
  const nothing = found.products.length === 0;
  return (
    <>
      {nothing && <Notice icon="search" text={t("noResultText")} title={t("noResultTitle", { query })} />}
      {!nothing && <h1>{query ? t("results", { query }) : t("searchTitle")}</h1>}
      <CategoryChips categories={categories ?? []} current="" locale={locale} />
      <ProductGrid locale={locale} products={found.products} />
      <Pager count={found.count} href={(number) => `${path}&page=${number}`} locale={locale} page={page} />
    </>
  );
}
