// The page of the list of orders, in a real browser.
import type { Browser, Page } from "playwright-core";
import { type Context, setting } from "./context.mts";
import { signInToDashboard } from "./dashboard.mts";

export type AdminLanguage = "ar" | "fr" | "en";

export interface DeskPage {
  page: Page;
  /** Opens the list with a query and waits until it is there. */
  open: (query: string, language?: AdminLanguage) => Promise<void>;
}

/** A signed-in browser of a width. */
export async function openDeskPage(browser: Browser, context: Context, width = 1440): Promise<DeskPage> {
  const browsing = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    timezoneId: "Africa/Casablanca",
    acceptDownloads: true,
  });
  browsing.setDefaultTimeout(60_000);
  const page = await browsing.newPage();
  await signInToDashboard(page, context);
  const open = async (query: string, language: AdminLanguage = "en") => {
    await page.evaluate((lng) => {
      localStorage.setItem("lng", lng);
      // biome-ignore lint/suspicious/noDocumentCookie: the dashboard itself reads this cookie.
      document.cookie = `lng=${lng}; path=/`;
    }, language);
    await page.goto(`${context.info.backend}${setting(context, "ADMIN_PATH")}/souk-orders?${query}`);
    await page.locator("nav button[aria-pressed] bdi").first().filter({ hasText: /^\d+$/ }).waitFor();
  };
  return { page, open };
}
