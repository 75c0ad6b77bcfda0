import { getTranslations } from "next-intl/server";
import type { Locale } from "@/shared/locale";
import { Notice } from "./notice";
import { PageStatus } from "./page-status";

/** Shown when the backend gives no answer. `retry` is the public path of this very page. */
export async function Unavailable({ locale, retry }: { locale: Locale; retry: string }) {
  const t = await getTranslations({ locale, namespace: "error" });
  return (
    <>
      <PageStatus code={503} />
      <Notice icon="warning" text={t("unavailableText")} title={t("unavailableTitle")}>
        <a className="button" href={retry}>
          {t("retry")}
        </a>
      </Notice>
    </>
  );
}
