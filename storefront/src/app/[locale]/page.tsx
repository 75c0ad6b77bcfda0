import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadCategories, loadProducts } from "@/backend/catalogue";
import { CategoryChips } from "@/components/category-chips";
import { Notice } from "@/components/notice";
import { Pager } from "@/components/pager";
import { ProductGrid } from "@/components/product-grid";
import { Promises } from "@/components/promises";
import { Shell } from "@/components/shell";
import { Unavailable } from "@/components/unavailable";
import { type PageProps, pageNumber } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { localPath, toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "shop" });
  const { title: _, ...rest } = pageMetadata({
    locale,
    path: "/",
    title: t("title"),
    description: t("description"),
  });
  return rest;
}

/** The whole catalogue, a page at a time. */
export default async function HomePage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const page = pageNumber((await searchParams).page);
  const t = await getTranslations({ locale, namespace: "home" });
  const [categories, found] = await Promise.all([loadCategories(locale), loadProducts(locale, { page })]);
  return (
    <Shell locale={locale} path="/">
      {found === null ? (
        <Unavailable locale={locale} retry={localPath(locale, "/")} />
      ) : (
        <>
          {page === 1 && (
            <section className="hero">
              <h1>{t("heading")}</h1>
              <p>{t("lead")}</p>
              <Promises locale={locale} />
            </section>
          )}
          <CategoryChips categories={categories ?? []} locale={locale} />
          <h2 className="visually-hidden">{t("products")}</h2>
          {found.products.length === 0 && (
            <Notice icon="parcel" text={t("emptyText")} title={t("emptyTitle")} />
          )}
          <ProductGrid locale={locale} products={found.products} />
          <Pager
            count={found.count}
            href={(number) => localPath(locale, number > 1 ? `/?page=${number}` : "/")}
            locale={locale}
            page={page}
          />
        </>
      )}
    </Shell>
  );
}
