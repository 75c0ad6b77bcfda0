// The staff's desk (issue 5): the figures of the dashboard, each against a plain count, and the page that shows them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { inRoot } from "../scripts/lib/paths.mts";
import { launch } from "./lib/browser.mts";
import { setting } from "./lib/context.mts";
import { signInToDashboard } from "./lib/dashboard.mts";
import { closeDesk, type Desk, openDesk, order } from "./lib/desk.mts";
import { must } from "./lib/http.mts";

interface Amount {
  orders: number;
  amount: number;
}
interface Figures {
  period: { from: string; to: string };
  before: { from: string; to: string };
  totals: { placed: Amount; delivered: Amount };
  days: { day: string; placed: Amount }[];
  orders_today: number;
  today: string;
}

let desk: Desk;
before(async () => {
  desk = await openDesk("desk");
});
after(() => closeDesk(desk));

const figures = (query: string) => must(desk.admin.call<Figures>(`/admin/ops/figures${query}`), "figures");

describe("the figures", () => {
  it("agree with a plain count of each, on random orders", async () => {
    const file = inRoot("backend", "src", "figures", "testing", "check.ts");
    const args = ["--conditions=source", "--import", "tsx", file];
    const env = { ...process.env, DATABASE_URL: setting(desk.context, "DATABASE_URL") };
    const { stdout: said } = await promisify(execFile)(process.execPath, args, {
      cwd: inRoot(),
      env,
      timeout: 180_000,
    });
    const rounds = JSON.parse(said) as { placed: number; differences: unknown[] }[];
    assert.equal(rounds.length, 6);
    for (const round of rounds) {
      assert.ok(round.placed > 20, JSON.stringify(round));
      assert.deepEqual(round.differences, [], JSON.stringify(round));
    }
  });

  it("count an order from the moment it is placed, on its day", async () => {
    const earlier = await figures("");
    const placed = await order(desk);
    const now = await figures("");
    assert.equal(now.totals.placed.orders, earlier.totals.placed.orders + 1);
    const more = now.totals.placed.amount - earlier.totals.placed.amount;
    assert.ok(Math.abs(more - placed.total) < 0.005, `${more} is the order's ${placed.total}`);
    assert.equal(now.orders_today, earlier.orders_today + 1);
    assert.equal(now.days.length, 7);
    assert.equal(now.days.at(-1)?.day, now.today);
    assert.equal(now.days.at(-1)?.placed.orders, now.orders_today);
  });

  it("compare with as many days right before, and refuse what is no period, naming the field", async () => {
    const { before: previous } = await figures("?from=2026-03-01&to=2026-03-10");
    assert.deepEqual(previous, { from: "2026-02-19", to: "2026-02-28" });
    for (const [query, field] of [
      ["?from=2026-02-30", "from"],
      ["?from=2026-03-02&to=2026-03-01", "from"],
      ["?from=2020-01-01&to=2026-03-01", "to"],
      ["?to=yesterday", "to"],
    ]) {
      const refused = await desk.admin.call<{ code: string; details: { field: string }[] }>(
        `/admin/ops/figures${query}`,
      );
      assert.equal(refused.status, 400, query);
      assert.equal(refused.json.code, "period_invalid");
      assert.equal(refused.json.details[0]?.field, field, query);
    }
  });
});

const WORDS = {
  ar: { title: "لوحة القيادة", about: "كيف تحسب هذه الأرقام" },
  fr: { title: "Tableau de bord", about: "Comment ces chiffres sont comptés" },
} as const;
const WIDTHS = [390, 1440] as const;

describe("the dashboard", () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  async function signedIn(language: "ar" | "fr", width: number): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language });
    context.setDefaultTimeout(60_000);
    await context.addInitScript((lng) => window.localStorage.setItem("lng", lng), language);
    await context.addCookies([{ name: "lng", value: language, url: desk.context.info.backend }]);
    return context;
  }

  async function shows(page: Page, language: "ar" | "fr"): Promise<void> {
    await page.getByRole("heading", { level: 1, name: WORDS[language].title }).waitFor();
    await page.locator('[data-figure="placed"]').waitFor();
    await page.locator(".recharts-surface").first().waitFor();
  }

  it("is where sign-in and the root lead, and takes nobody from the page they asked for", async () => {
    const context = await signedIn("fr", 1440);
    try {
      const page = await context.newPage();
      await signInToDashboard(page, desk.context);
      await page.waitForURL(/\/souk-dashboard$/);
      await shows(page, "fr");
      const root = `${desk.context.info.backend}${setting(desk.context, "ADMIN_PATH")}`;
      await page.goto(root);
      await page.waitForURL(/\/souk-dashboard$/);
      await page.goto(`${root}/orders`);
      await page.locator("table, [role='status']").first().waitFor();
      assert.match(page.url(), /\/orders$/);
    } finally {
      await context.close();
    }
  });

  for (const language of ["ar", "fr"] as const)
    it(`fits a phone and a desk and breaks no rule of accessibility (${language})`, async () => {
      const context = await signedIn(language, 1440);
      try {
        const page = await context.newPage();
        await signInToDashboard(page, desk.context);
        await shows(page, language);
        await page.getByText(WORDS[language].about).click();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const { scroll, client } = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            client: document.documentElement.clientWidth,
          }));
          assert.ok(scroll <= client, `${language} ${width}: ${scroll} wide`);
          const file = join(desk.context.dataDir, `dashboard-${language}-${width}.png`);
          await page.screenshot({ path: file, fullPage: true });
        }
        const { violations } = await new AxeBuilder({ page })
          .include("main")
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })),
          [],
        );
      } finally {
        await context.close();
      }
    });
});
