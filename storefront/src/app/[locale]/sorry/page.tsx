import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/notice";
import { Shell } from "@/components/shell";
import type { PageProps } from "@/http/page-props";
import { localPath, toLocale } from "@/shared/locale";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: "error" });
  return { title: t("sorryTitle"), robots: { index: false } };
}

/** Our server shows this in place of a page that failed to render; it asks the backend for nothing. */
export default async function SorryPage({ params }: PageProps) {
  const locale = toLocale((await params).locale);
  const t = await getTranslations({ locale });
  return (
    <Shell locale={locale} path="/">
      <Notice icon="warning" text={t("error.sorryText")} title={t("error.sorryTitle")}>
        <a className="button" href={localPath(locale, "/")}>
          {t("nav.back")}
        </a>
      </Notice>
    </Shell>
  );
}
