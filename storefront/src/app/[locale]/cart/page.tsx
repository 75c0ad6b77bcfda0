import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MAX_LINES } from "@/cart/cart";
import { loadCart } from "@/cart/load";
import { CartForm } from "@/components/cart-form";
import { Notice } from "@/components/notice";
import { Shell } from "@/components/shell";
import { Unavailable } from "@/components/unavailable";
import { type PageProps, single } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { localPath, toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "cart" });
  return pageMetadata({ locale, path: "/cart", title: t("title"), indexed: false });
}

export default async function CartPage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const { added, e } = await searchParams;
  const t = await getTranslations({ locale, namespace: "cart" });
  const { priced } = await loadCart(locale);
  return (
    <Shell locale={locale} path="/cart">
      {priced === null && <Unavailable locale={locale} retry={localPath(locale, "/cart")} />}
      {priced?.lines.length === 0 && (
        <Notice icon="cart" text={t("emptyText")} title={t("emptyTitle")}>
          <a className="button" data-goes="list" href={localPath(locale, "/")}>
            {t("browse")}
          </a>
        </Notice>
      )}
      {priced && priced.lines.length > 0 && (
        <div className="cart">
          <h1>{t("title")}</h1>
          {single(added) && (
            <p className="good" role="status">
              {t("added")}
            </p>
          )}
          {single(e) === "full" && (
            <p className="alert" role="alert">
              {t("full", { max: MAX_LINES })}
            </p>
          )}
          <CartForm locale={locale} priced={priced} />
        </div>
      )}
    </Shell>
  );
}
