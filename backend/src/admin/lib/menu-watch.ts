import { getMe } from "./access-api";
import { menuStyle } from "./menu-rules";
import { readerLocale } from "./reader";

const STYLE_ID = "souk-menu";
/** A changed role shows in the menu after this long at the latest. */
const FRESH_MS = 60_000;
/** Pages on which nobody is signed in. */
const ENTRANCE = /\/(login|invite|reset-password)\/?$/;

let askedAt: number | null = null;

/**
 * Keeps the menus to what the reader's role can use. The dashboard has no place for this, so it follows the page as it
 * changes: whoever signs in next gets menus of their own. It only hides; the server refuses.
 */
export function watchMenus(page: Document): void {
  if (page.getElementById(STYLE_ID)) return;
  const style = page.createElement("style");
  style.id = STYLE_ID;
  page.head.append(style);
  const look = () => {
    if (ENTRANCE.test(page.location.pathname)) {
      askedAt = null;
      style.textContent = "";
    } else if (askedAt === null || Date.now() - askedAt > FRESH_MS) void refresh(page, style);
  };
  new MutationObserver(look).observe(page.documentElement, { childList: true, subtree: true });
  look();
}

async function refresh(page: Document, style: HTMLStyleElement): Promise<void> {
  askedAt = Date.now();
  try {
    const { role, merchants } = await getMe(readerLocale(page.documentElement.lang));
    const text = menuStyle(role.permissions, { merchants });
    if (style.textContent !== text) style.textContent = text;
  } catch {
    // Nobody is signed in, or the server cannot be reached: what is drawn then says so.
  }
}
