// A staff member in the dashboard's own pages: signed in, in a language, at a width.
import assert from "node:assert/strict";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Context } from "./context.mts";
import { signInToDashboard } from "./dashboard.mts";
import { beside } from "./overflow.mts";
import type { Locale } from "./shop.mts";

/** Opens the dashboard signed in as the shop's own admin. */
export async function openDashboard(
  browser: Browser,
  context: Context,
  { language, width }: { language: Locale; width: number },
): Promise<{ tab: BrowserContext; page: Page; url: (path: string) => string }> {
  const tab = await browser.newContext({ viewport: { width, height: 900 } });
  tab.setDefaultTimeout(60_000);
  await tab.addCookies([{ name: "lng", value: language, url: context.info.backend }]);
  await tab.addInitScript((lng) => localStorage.setItem("lng", lng), language);
  const page = await tab.newPage();
  await signInToDashboard(page, context);
  return { tab, page, url: (path) => `${context.info.admin.url}${path}` };
}

/** The page fits its width and reads in its direction; a picture of it is kept beside the data. */
export async function looksRight(
  page: Page,
  context: Context,
  { name, language, parts }: { name: string; language: Locale; parts?: string },
): Promise<void> {
  assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
  assert.deepEqual(await beside(page, parts), [], name);
  await page.screenshot({ path: join(context.dataDir, `${name}.png`), fullPage: true });
}
