import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFound } from "@/components/not-found";
import { Shell } from "@/components/shell";
import type { PageProps } from "@/http/page-props";
import { toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "error" });
  return { title: t("notFoundTitle"), robots: { index: false } };
}

/** Every address that is no page of ours. Next's own notFound() would leave the page empty without JavaScript. */
export default async function UnknownPage({ params }: PageProps) {
  const locale = toLocale((await params).locale);
  return (
    <Shell locale={locale} path="/">
      <NotFound locale={locale} />
    </Shell>
  );
}
