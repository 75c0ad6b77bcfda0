// Every page of ours in the dashboard: no sideways overflow on a phone or a desk, and nothing that axe finds against WCAG 2.2 AA.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { ADMIN_PAGES } from "./lib/admin-pages.mts";
import { violations } from "./lib/axe.mts";
import { launch } from "./lib/browser.mts";
import { type Context, loadContext, setting } from "./lib/context.mts";
import { signInToDashboard } from "./lib/dashboard.mts";
import { eventually } from "./lib/eventually.mts";
import { keyboardProblems } from "./lib/keyboard.mts";
import { beside } from "./lib/overflow.mts";

const STEP_MS = 60_000;
const WIDTHS = [390, 1440] as const;
/** What stands above the part that scrolls. */
const HEADER_PX = 80;
/** A list of hundreds says nothing new further down. */
const MOST_PX = 4000;
/** Pages with a drawer or a question, and what opens it. */
const DIALOGS = [
  ["/souk-blocked", "Bloquer un téléphone"],
  ["/souk-orders", "Filtres"],
  ["/settings/souk-roles", "Nouveau rôle"],
  ["/settings/souk-roles", "Nouveau mot de passe"],
] as const;

let context: Context;
let browser: Browser;
before(async () => {
  context = loadContext();
  browser = await launch();
});
after(() => browser.close());

/** Opens a page and waits until nothing of it is being loaded. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${context.info.backend}${setting(context, "ADMIN_PATH")}${path}`);
  await page.locator("main h1, main h2").first().waitFor();
  await page.waitForFunction(() => !document.querySelector("main [role=status]"));
}

/** The dashboard scrolls in a box of its own: a picture of all of a page needs a screen as high as it is. */
async function keepPicture(page: Page, width: number, path: string): Promise<void> {
  const height = await page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll("main")].map((box) => box.scrollHeight),
    ),
  );
  await page.setViewportSize({ width, height: Math.min(Math.max(height + HEADER_PX, 900), MOST_PX) });
  await page.screenshot({ path });
}

async function signedIn(language: "ar" | "fr"): Promise<{ staff: BrowserContext; page: Page }> {
  const staff = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: language });
  staff.setDefaultTimeout(STEP_MS);
  await staff.addInitScript((lng) => localStorage.setItem("lng", lng), language);
  await staff.addCookies([{ name: "lng", value: language, url: context.info.backend }]);
  const page = await staff.newPage();
  await signInToDashboard(page, context);
  return { staff, page };
}

describe("our pages in the dashboard", () => {
  it("are looked at by something that sees what it should", async () => {
    const { staff, page } = await signedIn("fr");
    try {
      await open(page, "/souk-dashboard");
      await page.evaluate(() => {
        const planted = document.createElement("div");
        planted.innerHTML =
          '<button type="button"></button><p style="color:#ddd;background:#fff">planted</p>';
        planted.style.width = "3000px";
        document.querySelector("main h1, main h2")?.before(planted);
      });
      assert.equal((await beside(page)).length, 1, "a page that is too wide is seen");
      const found = await violations(page);
      assert.ok(
        found.some((text) => text.startsWith("button-name")),
        found.join("\n"),
      );
      assert.ok(
        found.some((text) => text.startsWith("color-contrast")),
        found.join("\n"),
      );
    } finally {
      await staff.close();
    }
  });

  it("are reached with Tab alone, each stop to be seen", async () => {
    const { staff, page } = await signedIn("fr");
    try {
      await open(page, "/souk-dashboard");
      await page.evaluate(() => {
        const planted = document.createElement("div");
        planted.innerHTML =
          '<button type="button" style="outline:none;box-shadow:none;border:0">planted</button>';
        document.querySelector("main h1, main h2")?.before(planted);
      });
      assert.match((await keyboardProblems(page)).join("\n"), /shows no focus: <button[^>]*outline:none/);
      const problems: string[] = [];
      for (const path of ADMIN_PAGES) {
        await open(page, path);
        problems.push(...(await keyboardProblems(page)).map((text) => `${path}: ${text}`));
      }
      assert.deepEqual(problems, []);
    } finally {
      await staff.close();
    }
  });

  it("open a dialog with Enter, close it with Escape and give the focus back", async () => {
    const { staff, page } = await signedIn("fr");
    try {
      for (const [path, name] of DIALOGS) {
        await open(page, path);
        const opener = page.locator("main").getByRole("button", { name, exact: true }).first();
        const dialog = page.locator("[role=dialog], [role=alertdialog]");
        await opener.press("Enter");
        await dialog.waitFor();
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
        const isBack = () => opener.evaluate((button) => button === document.activeElement);
        await eventually(`the focus is back on ${name} at ${path}`, isBack, { withinMs: 5_000 });
      }
    } finally {
      await staff.close();
    }
  });

  for (const language of ["ar", "fr"] as const)
    it(`fit every screen and break no rule (${language})`, async () => {
      const { staff, page } = await signedIn(language);
      const problems: string[] = [];
      try {
        for (const path of ADMIN_PAGES)
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            await open(page, path);
            const name = `${language}-${width}${path.replaceAll("/", "-")}`;
            problems.push(...(await beside(page)).map((text) => `${name}: ${text} too wide`));
            problems.push(...(await violations(page)).map((text) => `${name}: ${text}`));
            await keepPicture(page, width, join(context.dataDir, `${name}.png`));
          }
      } finally {
        await staff.close();
      }
      assert.deepEqual(problems, []);
    });
});
