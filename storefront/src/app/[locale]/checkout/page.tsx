import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { loadCart } from "@/cart/load";
import { PROBLEMS_COOKIE, readDraft, VALUES_COOKIE } from "@/checkout/draft";
import { CheckoutForm } from "@/components/checkout-form";
import { Notice } from "@/components/notice";
import { Shell } from "@/components/shell";
import { Unavailable } from "@/components/unavailable";
import { type PageProps, single } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { localPath, toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "checkout" });
  return pageMetadata({ locale, path: "/checkout", title: t("title"), indexed: false });
}

/** One page: four fields, the summary, one button with the total on it. */
export default async function CheckoutPage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "cart" });
  const jar = await cookies();
  const draftCookies = { values: jar.get(VALUES_COOKIE)?.value, problems: jar.get(PROBLEMS_COOKIE)?.value };
  const draft = readDraft(draftCookies, single((await searchParams).e));
  const { cart, priced } = await loadCart(locale);
  const cartLink = (text: string) => (
    <a className="button" href={localPath(locale, cart.items.length > 0 ? "/cart" : "/")}>
      {text}
    </a>
  );
  return (
    <Shell locale={locale} path="/checkout">
      {priced === null && <Unavailable locale={locale} retry={localPath(locale, "/checkout")} />}
      {priced?.lines.length === 0 && (
        <Notice icon="cart" text={t("emptyText")} title={t("emptyTitle")}>
          {cartLink(t("browse"))}
        </Notice>
      )}
      {priced && priced.lines.length > 0 && !priced.orderable && (
        <Notice icon="warning" text={t("fix")} title={t("title")}>
          {cartLink(t("title"))}
        </Notice>
      )}
      {priced?.orderable && <CheckoutForm cart={cart} draft={draft} locale={locale} priced={priced} />}
    </Shell>
  );
}
