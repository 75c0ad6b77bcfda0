import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { CART_COOKIE, countPieces, readCart } from "@/cart/cart";
import { type Locale, localPath } from "@/shared/locale";
import { Icon, Mark } from "./icons";

/** Logo, search and cart; stays at the top while the page scrolls. */
export async function Header({ locale, search }: { locale: Locale; search?: string }) {
  const t = await getTranslations({ locale, namespace: "shop" });
  return (
    <header className="header">
      <div className="wrap">
        <a className="logo" href={localPath(locale, "/")}>
          <Mark />
          <span>{t("name")}</span>
        </a>
        <SearchBox locale={locale} query={search} />
        <CartLink locale={locale} />
      </div>
    </header>
  );
}

async function SearchBox({ locale, query }: { locale: Locale; query?: string }) {
  const t = await getTranslations({ locale, namespace: "nav" });
  return (
    <search className="search-place">
      <form action={localPath(locale, "/search")} className="search">
        <input
          aria-label={t("search")}
          defaultValue={query}
          enterKeyHint="search"
          maxLength={80}
          name="q"
          placeholder={t("searchPlaceholder")}
          type="search"
        />
        <button aria-label={t("search")} type="submit">
          <Icon name="search" size={20} />
        </button>
      </form>
    </search>
  );
}

async function CartLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "nav" });
  const count = countPieces(readCart((await cookies()).get(CART_COOKIE)?.value));
  return (
    <a
      aria-label={t("cartCount", { count })}
      className="cart-link"
      data-goes="lines"
      href={localPath(locale, "/cart")}
    >
      <Icon name="cart" />
      <span className="cart-word">{t("cart")}</span>
      {count > 0 && (
        <bdi className="cart-count" data-cart-count>
          {count}
        </bdi>
      )}
    </a>
  );
}
