import { getTranslations } from "next-intl/server";
import { type Locale, localPath } from "@/shared/locale";
import { LanguageSwitch } from "./language-switch";
import { WhatsAppLink } from "./whatsapp";

export async function Footer({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale });
  return (
    <footer className="footer">
      <div className="wrap">
        <p>{t("shop.footer")}</p>
        <nav className="footer-links">
          <a href={localPath(locale, "/")}>{t("nav.home")}</a>
          <a href={localPath(locale, "/track")}>{t("nav.track")}</a>
          <WhatsAppLink locale={locale} />
        </nav>
        <LanguageSwitch locale={locale} path={path} />
      </div>
    </footer>
  );
}
