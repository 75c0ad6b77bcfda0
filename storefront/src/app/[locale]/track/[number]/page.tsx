import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrderPage } from "@/components/order-page";
import { Shell } from "@/components/shell";
import { Tracking } from "@/components/tracking";
import type { PageProps } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { toLocale } from "@/shared/locale";

type Props = PageProps<{ number: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "track" });
  return pageMetadata({ locale, path: "/track", title: t("title"), indexed: false });
}

/** Where an order is. */
export default async function TrackedOrderPage({ params }: Props) {
  const { locale: asked, number } = await params;
  const locale = toLocale(asked);
  const path = `/track/${encodeURIComponent(number)}`;
  return (
    <Shell locale={locale} path={path}>
      <OrderPage
        locale={locale}
        number={number}
        path={path}
        view={(order) => <Tracking locale={locale} order={order} />}
      />
    </Shell>
  );
}
