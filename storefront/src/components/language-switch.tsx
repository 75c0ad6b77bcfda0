import { getTranslations } from "next-intl/server";
import { direction, LOCALES, type Locale, localPath } from "@/shared/locale";

const WORD: Record<Locale, string> = { ar: "العربية", fr: "Français", en: "English" };

/** The three languages in their own words, each leading to this very page. */
export async function LanguageSwitch({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale, namespace: "nav" });
  return (
    <nav aria-label={t("language")} className="languages">
      {LOCALES.map((other) => (
        <a
          aria-current={other === locale ? "true" : undefined}
          dir={direction(other)}
          href={localPath(other, path)}
          hrefLang={other}
          key={other}
          lang={other}
        >
          {WORD[other]}
        </a>
      ))}
    </nav>
  );
}
