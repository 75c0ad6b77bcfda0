import { getTranslations } from "next-intl/server";
import type { Category } from "@/backend/catalogue-types";
import { type Locale, localPath } from "@/shared/locale";

export async function CategoryChips(props: { locale: Locale; categories: Category[]; current?: string }) {
  const t = await getTranslations({ locale: props.locale });
  const chip = (path: string, name: string, current: boolean) => (
    <li key={path}>
      <a
        aria-current={current ? "page" : undefined}
        className="chip"
        data-goes="list"
        href={localPath(props.locale, path)}
      >
        {name}
      </a>
    </li>
  );
  return (
    <nav aria-label={t("nav.categories")}>
      <ul className="chips">
        {chip("/", t("home.all"), props.current === undefined)}
        {props.categories.map(({ handle, name }) => chip(`/c/${handle}`, name, handle === props.current))}
      </ul>
    </nav>
  );
}
