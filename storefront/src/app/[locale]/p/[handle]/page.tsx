import type { Metadata } from "next";
import { cache } from "react";
import { loadDescriptionHtml, loadProduct } from "@/backend/catalogue";
import { NotFound } from "@/components/not-found";
import { ProductView } from "@/components/product-view";
import { Shell } from "@/components/shell";
import { Unavailable } from "@/components/unavailable";
import { type PageProps, single } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { localPath, toLocale } from "@/shared/locale";

type Props = PageProps<{ handle: string }>;

/** Metadata and page ask for the same product: one read for both. */
const productOnce = cache(loadProduct);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, handle } = await params;
  const locale = toLocale(asked);
  const product = await productOnce(locale, handle);
  if (product === null || product === "missing") return { robots: { index: false } };
  return pageMetadata({
    locale,
    path: `/p/${handle}`,
    title: product.title,
    description: product.description.slice(0, 160),
    picture: product.pictures[0]?.url,
  });
}

export default async function ProductPage({ params, searchParams }: Props) {
  const { locale: asked, handle } = await params;
  const locale = toLocale(asked);
  const path = `/p/${encodeURIComponent(handle)}`;
  const [product, html] = await Promise.all([
    productOnce(locale, handle),
    loadDescriptionHtml(locale, handle),
  ]);
  return (
    <Shell locale={locale} path={path}>
      {product === null && <Unavailable locale={locale} retry={localPath(locale, path)} />}
      {product === "missing" && <NotFound locale={locale} what="product" />}
      {product !== null && product !== "missing" && (
        <ProductView html={html} locale={locale} problem={single((await searchParams).e)} product={product} />
      )}
    </Shell>
  );
}
