// The staff's desk (issue 5): the figures of the dashboard, each against a plain count, and the page that shows them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { inRoot } from "../scripts/lib/paths.mts";
import { violations } from "./lib/axe.mts";
import { launch } from "./lib/browser.mts";
import { setting } from "./lib/context.mts";
import { signInToDashboard } from "./lib/dashboard.mts";
import { closeDesk, type Desk, openDesk, order } from "./lib/desk.mts";
import { eventually } from "./lib/eventually.mts";
import { must } from "./lib/http.mts";
import { beside } from "./lib/overflow.mts";

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

interface Failure {
  id: string;
  target: string;
  order_id: string | null;
  tries: number;
  next_at: string | null;
  retryable: boolean;
}

const failures = (kind = "") =>
  must(
    desk.admin.call<{ errors: Failure[]; counts: Record<string, number> }>(`/admin/ops/errors?kind=${kind}`),
    "failures",
  );
const post = (path: string, json: unknown) =>
  desk.admin.call<{ code: string; results: { id: string; outcome: string }[] }>(`/admin/ops/errors/${path}`, {
    json,
  });

/** A job that failed twice and is tried again in an hour; its inbox holds nothing, so running it does nothing. */
async function failedJob(): Promise<string> {
  const { id } = await desk.sql.one<{ id: string }>(
    `SELECT id::text FROM graphile_worker.add_job('webhook.handle', '{"inbox_id":"e2e-none"}'::json,
       run_at := now() + interval '1 hour')`,
  );
  await desk.sql.rows(
    "UPDATE graphile_worker._private_jobs SET attempts = 2, last_error = 'secret words' WHERE id = $1",
    [id],
  );
  return `job_${id}`;
}

describe("what failed", () => {
  it("lists jobs that failed, with their tries and when the next is, and no word of the exception", async () => {
    const id = await failedJob();
    const { errors, counts } = await failures("webhook");
    const line = errors.find((error) => error.id === id);
    assert.equal(line?.tries, 2);
    assert.ok(Date.parse(line?.next_at ?? "") > Date.now() + 3_000_000);
    assert.ok((counts.webhook ?? 0) >= 1);
    assert.doesNotMatch(JSON.stringify(errors), /secret words/);
    assert.ok((await failures("mail")).errors.every((error) => error.id !== id));
    assert.equal((await desk.admin.call("/admin/ops/errors?kind=nonsense")).status, 400);
    const ran = await post("retry", { ids: [id, id, "err_none"] });
    assert.deepEqual(ran.json.results, [
      { id, outcome: "started" },
      { id: "err_none", outcome: "gone" },
    ]);
    await eventually("the job is done", async () => {
      const { errors: left } = await failures();
      return left.every((error) => error.id !== id);
    });
    assert.equal((await post("retry", { ids: [] })).json.code, "failures_required");
  });

  it("does not run again what cannot run, and says so", async () => {
    const restore = await desk.admin.settings({ cod_validation: "manual" });
    const pending = await order(desk).finally(restore);
    assert.equal(pending.state, "pending");
    const id = `err_e2e_${pending.id}`;
    await desk.sql.rows(
      `INSERT INTO integration_error (id, target, subject, order_id, kind, message)
       VALUES ($1, 'shipment', $1, $2, 'refused', '{"ar":"رفض","fr":"Refusé","en":"Refused"}')`,
      [id, pending.id],
    );
    assert.deepEqual((await post("retry", { ids: [id] })).json.results, [{ id, outcome: "not_possible" }]);
    assert.equal((await post(`${id}/ignore`, { reason: "it waits for a person" })).status, 200);
  });

  it("is ignored with a reason only, once, and the reason is kept", async () => {
    const id = await failedJob();
    const silent = await post(`${id}/ignore`, { reason: " " });
    assert.deepEqual([silent.status, silent.json.code], [400, "ignore_reason_required"]);
    assert.equal((await post(`${id}/ignore`, { reason: "the parcel came back" })).status, 200);
    assert.equal((await post(`${id}/ignore`, { reason: "the parcel came back" })).status, 404);
    assert.ok((await failures()).errors.every((error) => error.id !== id));
    const kept = await desk.sql.one<{ state: string; ignored_by: string; ignored_reason: string }>(
      "SELECT state, ignored_by, ignored_reason FROM integration_error WHERE subject = $1",
      [id.replace("job_", "job:")],
    );
    assert.equal(kept.state, "ignored");
    assert.equal(kept.ignored_reason, "the parcel came back");
    assert.match(kept.ignored_by, /^staff:user_/);
  });

  it("shows how each integration goes and what waits", async () => {
    await failedJob();
    const jobs = await must(
      desk.admin.call<{
        integrations: { id: string; waiting: number; quota: { used: number } | null }[];
        queues: { task: string; retrying: number }[];
      }>("/admin/ops/jobs"),
      "jobs",
    );
    assert.ok(jobs.integrations.some(({ id, quota }) => id === "sendit" && quota !== null));
    assert.ok(jobs.integrations.some(({ id, quota }) => id === "google-sheets" && quota === null));
    assert.ok((jobs.queues.find(({ task }) => task === "webhook.handle")?.retrying ?? 0) >= 1);
    await desk.sql.rows(
      `SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker._private_jobs
        WHERE payload ->> 'inbox_id' = 'e2e-none'`,
    );
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
          assert.deepEqual(await beside(page), [], `${language} ${width}`);
          const file = join(desk.context.dataDir, `dashboard-${language}-${width}.png`);
          await page.screenshot({ path: file, fullPage: true });
        }
        assert.deepEqual(await violations(page), []);
      } finally {
        await context.close();
      }
    });
});
