import { getTranslations } from "next-intl/server";
import { type Locale, localPath } from "@/shared/locale";
import { Notice } from "./notice";
import { PageStatus } from "./page-status";

/** A page or product that is not there: 404, and the way back to the shop. */
export async function NotFound({ locale, what = "page" }: { locale: Locale; what?: "page" | "product" }) {
  const t = await getTranslations({ locale });
  const product = what === "product";
  return (
    <>
      <PageStatus code={404} />
      <Notice
        icon="search"
        text={product ? t("product.notFoundText") : t("error.notFoundText")}
        title={product ? t("product.notFoundTitle") : t("error.notFoundTitle")}
      >
        <a className="button" data-goes="list" href={localPath(locale, "/")}>
          {t("nav.back")}
        </a>
      </Notice>
    </>
  );
}
