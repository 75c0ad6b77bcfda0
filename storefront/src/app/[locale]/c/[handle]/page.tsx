import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadCategories, loadProducts } from "@/backend/catalogue";
import { CategoryChips } from "@/components/category-chips";
import { NotFound } from "@/components/not-found";
import { Notice } from "@/components/notice";
import { Pager } from "@/components/pager";
import { ProductGrid } from "@/components/product-grid";
import { Shell } from "@/components/shell";
import { Unavailable } from "@/components/unavailable";
import { type PageProps, pageNumber } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { type Locale, localPath, toLocale } from "@/shared/locale";

type Props = PageProps<{ handle: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, handle } = await params;
  const locale = toLocale(asked);
  const category = (await loadCategories(locale))?.find((entry) => entry.handle === handle);
  return pageMetadata({
    locale,
    path: `/c/${handle}`,
    title: category?.name,
    indexed: category !== undefined,
  });
}

/** The products of one category. */
export default async function CategoryPage({ params, searchParams }: Props) {
  const { locale: asked, handle } = await params;
  const locale = toLocale(asked);
  return (
    <Shell locale={locale} path={`/c/${handle}`}>
      <Products handle={handle} locale={locale} page={pageNumber((await searchParams).page)} />
    </Shell>
  );
}

async function Products({ locale, handle, page }: { locale: Locale; handle: string; page: number }) {
  const path = localPath(locale, `/c/${handle}`);
  const categories = await loadCategories(locale);
  const category = categories?.find((entry) => entry.handle === handle);
  if (categories && !category) return <NotFound locale={locale} />;
  const found = category ? await loadProducts(locale, { page, categoryId: category.id }) : null;
  if (!categories || !category || !found) return <Unavailable locale={locale} retry={path} />;
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <>
      <CategoryChips categories={categories} current={handle} locale={locale} />
      {found.products.length === 0 ? (
        <Notice icon="parcel" text={t("emptyText")} title={t("emptyTitle")} />
      ) : (
        <h1>{category.name}</h1>
      )}
      <ProductGrid locale={locale} products={found.products} />
      <Pager count={found.count} href={(number) => `${path}?page=${number}`} locale={locale} page={page} />
    </>
  );
}
