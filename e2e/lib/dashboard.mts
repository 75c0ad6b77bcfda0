// A staff member in the dashboard, in a real browser.
import type { Page } from "playwright-core";
import type { Context } from "./context.mts";
import { setting } from "./context.mts";

/** Signs in through the dashboard's own form; `base` is the backend's address as the browser sees it. */
export async function signInToDashboard(
  page: Page,
  context: Context,
  base = context.info.backend,
): Promise<void> {
  const { email, password } = context.info.admin;
  await page.goto(`${base}${setting(context, "ADMIN_PATH")}/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
}
