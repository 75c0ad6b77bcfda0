import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell";
import { TrackForm } from "@/components/track-form";
import { type PageProps, single } from "@/http/page-props";
import { isOrderNumber } from "@/orders/known-orders";
import { pageMetadata } from "@/seo/metadata";
import { toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "track" });
  return pageMetadata({ locale, path: "/track", title: t("title"), description: t("lead") });
}

export default async function TrackPage({ params, searchParams }: PageProps) {
  const locale = toLocale((await params).locale);
  const { n, e } = await searchParams;
  const t = await getTranslations({ locale, namespace: "error" });
  const number = single(n);
  return (
    <Shell locale={locale} path="/track">
      <TrackForm
        locale={locale}
        number={isOrderNumber(number) ? number : undefined}
        numberError={single(e) === "numberBad" ? t("numberBad") : undefined}
        phoneError={single(e) === "phone" ? t("phone") : undefined}
      />
    </Shell>
  );
}
