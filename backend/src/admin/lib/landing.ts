import { getMe } from "./access-api";
import { readerLocale } from "./reader";

/** Where the dashboard is, set by its build. */
declare const __BASE__: string;

const HOME = "/souk-dashboard";
/** Where Medusa leads whoever asked for no page of their own. */
const MEDUSAS = "/orders";

interface HistoryState {
  usr?: { from?: { pathname?: string } } | null;
}

/** Whether somebody at `path` asked for no page: at the root, or at the sign-in without one to return to. */
export function asksForNothing(path: string, state: unknown, base: string): boolean {
  const page = path.slice(base.length).replace(/\/$/, "");
  if (page === "") return true;
  const wanted = (state as HistoryState | null)?.usr?.from?.pathname;
  return page === "/login" && (!wanted || wanted === "/" || wanted === `${base}/`);
}

/**
 * Leads whoever signs in, or opens the dashboard at its root, to the figures instead of Medusa's list of orders: where they
 * land is written into Medusa. Whoever asked for a page stays on it, and so does whoever may not see the figures.
 */
export function watchLanding(page: Window): void {
  let nothing = false;
  let last = "";
  const look = () => {
    const { pathname } = page.location;
    if (pathname === last) return;
    last = pathname;
    if (nothing && pathname === __BASE__ + MEDUSAS) void lead(page);
    nothing = asksForNothing(pathname, page.history.state, __BASE__);
  };
  new MutationObserver(look).observe(page.document.documentElement, { childList: true, subtree: true });
  look();
}

async function lead(page: Window): Promise<void> {
  try {
    const { role } = await getMe(readerLocale(page.document.documentElement.lang));
    if (!role.permissions.includes("figures.read") || page.location.pathname !== __BASE__ + MEDUSAS) return;
    page.history.replaceState(null, "", __BASE__ + HOME);
    page.dispatchEvent(new PopStateEvent("popstate", { state: null }));
  } catch {
    // They stay on the list of orders.
  }
}
