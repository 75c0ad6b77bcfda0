import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Confirmation } from "@/components/confirmation";
import { OrderPage } from "@/components/order-page";
import { Shell } from "@/components/shell";
import type { PageProps } from "@/http/page-props";
import { pageMetadata } from "@/seo/metadata";
import { toLocale } from "@/shared/locale";

type Props = PageProps<{ number: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "order" });
  return pageMetadata({ locale, path: "/order", title: t("number"), indexed: false });
}

/** What a shopper sees right after ordering. */
export default async function ConfirmationPage({ params }: Props) {
  const { locale: asked, number } = await params;
  const locale = toLocale(asked);
  const path = `/order/${encodeURIComponent(number)}`;
  return (
    <Shell locale={locale} path={path}>
      <OrderPage
        locale={locale}
        number={number}
        path={path}
        view={(order) => <Confirmation locale={locale} order={order} />}
      />
    </Shell>
  );
}
