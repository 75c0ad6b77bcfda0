// The gallery on a product's page of the dashboard, in a browser.
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Context } from "./context.mts";
import { signInToDashboard } from "./dashboard.mts";

const STEP_MS = 60_000;

export interface GalleryPage {
  context: BrowserContext;
  page: Page;
  card: Locator;
  pictures: Locator;
}

/** Opens a product's page at `backend` in a language and a width, and waits for its gallery. */
export async function openGallery(
  browser: Browser,
  shop: Context,
  options: { productId: string; language: "ar" | "fr" | "en"; width: number; backend?: string },
): Promise<GalleryPage> {
  const { productId, language, width, backend = shop.info.backend } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  context.setDefaultTimeout(STEP_MS);
  await context.addCookies([{ name: "lng", value: language, url: backend }]);
  await context.addInitScript((lng) => localStorage.setItem("lng", lng), language);
  const page = await context.newPage();
  await signInToDashboard(page, shop, backend);
  await page.goto(`${backend}${new URL(shop.info.admin.url).pathname}/products/${productId}`);
  const card = page.locator("[data-souk=gallery]");
  await card.locator("[data-souk=files-input]").waitFor({ state: "attached" });
  return { context, page, card, pictures: card.locator("[data-souk=pictures] > li") };
}

/** Chooses files of a folder, as the button does. */
export const choose = ({ card }: GalleryPage, folder: string, names: readonly string[]): Promise<void> =>
  card.locator("[data-souk=files-input]").setInputFiles(names.map((name) => join(folder, name)));

/** Saves, and waits until the server has it. */
export async function save({ page, card }: GalleryPage, label: string): Promise<void> {
  const answer = page.waitForResponse(
    (one) => /\/admin\/ops\/products\/[^/]+\/pictures$/.test(one.url()) && one.request().method() === "POST",
  );
  await card.getByRole("button", { name: label, exact: true }).click();
  await answer;
}
