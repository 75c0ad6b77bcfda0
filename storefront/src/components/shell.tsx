import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CART_COOKIE, countPieces, readCart } from "@/cart/cart";
import { type Locale, localPath } from "@/shared/locale";
import { Footer } from "./footer";
import { Icon, Mark } from "./icons";
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

async function Header({ locale, search }: { locale: Locale; search?: string }) {
  const t = await getTranslations({ locale });
  const pieces = countPieces(readCart((await cookies()).get(CART_COOKIE)?.value));
  return (
    <header className="header">
      <div className="wrap">
        <a className="logo" href={localPath(locale, "/")}>
          <Mark />
          <span>{t("shop.name")}</span>
        </a>
        <search className="search-place">
          <form action={localPath(locale, "/search")} className="search">
            <input
              aria-label={t("nav.search")}
              defaultValue={search}
              enterKeyHint="search"
              maxLength={80}
              name="q"
              placeholder={t("nav.searchPlaceholder")}
              type="search"
            />
            <button aria-label={t("nav.search")} type="submit">
              <Icon name="search" size={20} />
            </button>
          </form>
        </search>
        <a
          aria-label={t("nav.cartCount", { count: pieces })}
          className="cart-link"
          href={localPath(locale, "/cart")}
        >
          <Icon name="cart" />
          <span className="cart-word">{t("nav.cart")}</span>
          {pieces > 0 && (
            <bdi className="cart-count" data-cart-count>
              {pieces}
            </bdi>
          )}
        </a>
      </div>
    </header>
  );
}
