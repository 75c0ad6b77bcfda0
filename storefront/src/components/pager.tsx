import { getTranslations } from "next-intl/server";
import { PAGE_SIZE } from "@/backend/catalogue";
import type { Locale } from "@/shared/locale";

interface PagerProps {
  locale: Locale;
  page: number;
  count: number;
  /** The public address of a page by its number. */
  href: (page: number) => string;
}

/** Links to the pages before and after; nothing when all products fit on one. */
export async function Pager({ locale, page, count, href }: PagerProps) {
  const pages = Math.ceil(count / PAGE_SIZE);
  if (pages <= 1) return null;
  const t = await getTranslations({ locale, namespace: "home" });
  return (
    <nav className="pager">
      {page < pages && (
        <a className="button" data-goes="list" href={href(page + 1)} rel="next">
          {t("more")}
        </a>
      )}
      <p>{t("page", { page, pages })}</p>
      {page > 1 && (
        <a data-goes="list" href={href(page - 1)} rel="prev">
          {t("previous")}
        </a>
      )}
    </nav>
  );
}
