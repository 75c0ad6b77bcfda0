import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Locale, localPath } from "@/shared/locale";
import { Footer } from "./footer";
import { Header } from "./header";
import { LanguageSwitch } from "./language-switch";
import { Skeletons } from "./skeletons";

interface ShellProps {
  locale: Locale;
  /** This page's path without its locale prefix: the language switch leads to the same page. */
  path: string;
  search?: string;
  children: ReactNode;
}

/** Header, content and footer of every page. */
export async function Shell({ locale, path, search, children }: ShellProps) {
  const t = await getTranslations({ locale, namespace: "nav" });
  return (
    <>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <div className="topbar">
        <div className="wrap">
          <LanguageSwitch locale={locale} path={path} />
          <a href={localPath(locale, "/track")}>{t("track")}</a>
        </div>
      </div>
      <Header locale={locale} search={search} />
      <main className="wrap" data-content id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} path={path} />
      <Skeletons />
    </>
  );
}
