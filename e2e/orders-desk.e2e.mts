// The list of orders: its filters against plain counts, search, CSV, saved views, many at once, and the page itself (issue 5).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { violations } from "./lib/axe.mts";
import { launch } from "./lib/browser.mts";
import { readCsv } from "./lib/csv.mts";
import { closeDesk, type Desk, openDesk, order, reaches } from "./lib/desk.mts";
import { openDeskPage } from "./lib/desk-page.mts";
import { addDeskRows, type PlainFilter, plainCounts, removeDeskRows } from "./lib/desk-rows.mts";
import { must } from "./lib/http.mts";
import { beside } from "./lib/overflow.mts";
import type { PlacedOrder } from "./lib/shop.mts";

interface Listed {
  orders: {
    order_id: string;
    number: string;
    state: string;
    phone: string;
    customer_name: string;
    total: number;
  }[];
  count: number;
  counts: Record<string, number>;
}
interface BulkAnswer {
  results: { order_id: string; outcome: string; code?: string }[];
  done: number;
  already: number;
  failed: number;
}

const ORDERS = "/admin/ops/orders";
let desk: Desk;
let browser: Browser;
before(async () => {
  desk = await openDesk("orders-desk");
  await removeDeskRows(desk.sql);
  await addDeskRows(desk.sql, 350);
  browser = await launch();
});
after(async () => {
  await browser.close();
  await removeDeskRows(desk.sql);
  await closeDesk(desk);
});

const list = (query: PlainFilter) =>
  must(desk.admin.call<Listed>(`${ORDERS}?${new URLSearchParams(query)}`), JSON.stringify(query));
const numbersOf = async (query: PlainFilter) => (await list(query)).orders.map(({ number }) => number);
const bulk = (action: string, order_ids: string[], reason?: string) =>
  must(desk.admin.call<BulkAnswer>(`${ORDERS}/bulk/${action}`, { json: { order_ids, reason } }), action);

/** Orders that wait for a person, of customers with this name. */
async function pendingOrders(count: number, name: string): Promise<PlacedOrder[]> {
  const restore = await desk.admin.settings({ cod_validation: "manual" });
  try {
    const placed: PlacedOrder[] = [];
    for (let n = 0; n < count; n += 1)
      placed.push(await order(desk, { customer: { name: `${name} ${n}`, phone: desk.phone() } }));
    return placed;
  } finally {
    await restore();
  }
}

/** A small random source that gives the same filters in each run. */
function randomFilters(count: number): PlainFilter[] {
  let state = 20261123;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  const CHOICES: Record<string, () => string> = {
    state: () =>
      ["pending", "confirmed", "delivered,returned", "canceled,pending,lost", "shipped"][next(5)] ??
      "pending",
    from: () => day(next(28)),
    to: () => day(next(20)),
    city: () => ["Rabat", "Casablanca", "Fès", "Marrakech"][next(4)] ?? "Rabat",
    carrier: () => ["sendit", "digylog", "cathedis"][next(3)] ?? "sendit",
    payment: () => ["due", "captured", "canceled"][next(3)] ?? "due",
    sheet: () => ["waiting", "written", "failed", "none"][next(4)] ?? "none",
    min: () => String(next(500)),
    max: () => String(200 + next(800)),
    needs: () =>
      ["pending_long", "export_failed", "parcel_refused", "unmapped_city", "late"][next(5)] ?? "late",
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      Object.entries(CHOICES)
        .filter(() => next(4) === 0)
        .map(([key, choose]) => [key, choose()]),
    ),
  );
}

describe("filters", () => {
  it("find what a plain count finds, for random filters", async () => {
    await desk.admin.settings({ pending_minutes: 60, late_days: 5 });
    let found = 0;
    for (const filter of randomFilters(60)) {
      const { state: _, ...rest } = filter;
      const [answer, expected, anyState] = await Promise.all([
        list(filter),
        plainCounts(desk.sql, filter),
        plainCounts(desk.sql, rest),
      ]);
      const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
      assert.equal(answer.count, total, JSON.stringify(filter));
      const counts = Object.entries(answer.counts).filter(([, count]) => count > 0);
      assert.deepEqual(
        Object.fromEntries(counts.sort()),
        Object.fromEntries(Object.entries(anyState).sort()),
      );
      assert.equal(answer.orders.length, Math.min(total, 25), JSON.stringify(filter));
      found += total > 0 ? 1 : 0;
    }
    assert.ok(found > 20, `only ${found} filters found anything`);
  });

  it("give each order once, page by page, in the order that was asked for", async () => {
    for (const sort of ["-placed_at", "total"]) {
      const seen: string[] = [];
      const totals: number[] = [];
      for (let offset = 0; ; offset += 40) {
        const page = await list({ q: "Nadia", sort, limit: "40", offset: String(offset) });
        seen.push(...page.orders.map(({ order_id }) => order_id));
        totals.push(...page.orders.map(({ total }) => total));
        if (page.orders.length < 40) {
          assert.equal(seen.length, page.count);
          break;
        }
      }
      assert.equal(new Set(seen).size, seen.length);
      if (sort === "total")
        assert.deepEqual(
          totals,
          [...totals].sort((a, b) => a - b),
        );
    }
  });

  it("refuse what they do not know, naming it", async () => {
    for (const [query, field] of [
      ["state=gone", "state"],
      ["from=2026-02-30", "from"],
      ["min=many", "min"],
      ["sort=phone", "sort"],
      ["limit=1000", "limit"],
      ["colour=blue", "colour"],
    ]) {
      const { status, json } = await desk.admin.call<{ details: { field: string }[] }>(`${ORDERS}?${query}`);
      assert.deepEqual([status, json.details.map((detail) => detail.field)], [400, [field]], query);
    }
  });
});

describe("search", () => {
  it("finds an order by its phone in any form, its number, name, tracking number and city", async () => {
    const phone = desk.phone();
    const placed = await order(desk, { customer: { name: "Éléonore Bouâzza", phone } });
    const local = phone.slice(1);
    const arabic = phone.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "");
    const spaced = (phone.match(/../g) ?? []).join(" ");
    for (const q of [
      phone,
      spaced,
      spaced.replaceAll(" ", "."),
      `+212${local}`,
      `00212 ${local}`,
      `+212 (0) ${local}`,
      local,
      arabic,
      placed.number,
      `#${placed.number}`,
      "eleonore bouazza",
      "BOUÂZZ Éléon",
    ])
      assert.ok((await numbersOf({ q, limit: "100" })).includes(placed.number), q);
    for (const q of [phone, arabic, `+212${local}`]) {
      const { orders } = await list({ q, limit: "100" });
      assert.ok(
        orders.every((one) => one.phone === `+212${local}`),
        q,
      );
    }
    const listed = await list({ q: "DSK1", limit: "1" });
    assert.ok(listed.count > 0, "by the beginning of a tracking number");
    const byCity = await list({ q: "الرباط" });
    const { count } = await desk.sql.one<{ count: number }>(
      "SELECT count(*)::int AS count FROM order_flow WHERE city = 'Rabat'",
    );
    assert.equal(byCity.count, count);
    assert.equal((await list({ q: "ادريس العلوى" })).count > 0, true, "Arabic letters are folded");
  });

  it("takes whatever is typed for words and never for a query", async () => {
    for (const q of [
      "'; DROP TABLE order_flow; --",
      "a & | ! b:*",
      "%",
      "_",
      "\\",
      "½ ²",
      "()",
      "🙂",
      "ـ",
      "<->",
    ])
      assert.equal((await desk.admin.call(`${ORDERS}?${new URLSearchParams({ q })}`)).status, 200, q);
    assert.equal((await list({ q: "%%%" })).count, 0);
    assert.equal((await desk.admin.call(`${ORDERS}?q=a%00b`)).status, 400);
  });
});

describe("the CSV", () => {
  it("holds what is filtered, with nothing a spreadsheet would run", async () => {
    const phone = desk.phone();
    const name = '=HYPERLINK("http://evil.invalid","x") Zoubida';
    const placed = await order(desk, {
      customer: { name, phone },
      address: { city: "Rabat", line1: "+cmd|' /C calc'!A0", note: 'a "quoted", note' },
    });
    const answer = await fetch(`${desk.admin.backend}${ORDERS}/export?q=Zoubida&locale=fr`, {
      headers: { authorization: `Bearer ${desk.admin.token}` },
    });
    assert.match(answer.headers.get("content-type") ?? "", /^text\/csv/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [header, ...rows] = readCsv(bytes.subarray(3).toString("utf8"));
    const row = rows.find(([number]) => number === placed.number);
    assert.ok(header && row, "the order is there");
    const cell = (column: string) => row[header.indexOf(column)];
    assert.equal(cell("Téléphone"), `'${phone}`);
    assert.equal(cell("Client"), `'${name}`);
    assert.equal(cell("Adresse"), "'+cmd|' /C calc'!A0");
    assert.equal(cell("Note"), 'a "quoted", note');
    assert.equal(Number(cell("Total")), placed.total);
    assert.match(cell("Articles") ?? "", /^1 × /);
    assert.ok(
      rows.flat().every((text) => !/^[=+@\t\r]|^-(?!\d)/.test(text)),
      "no cell begins a formula",
    );
  });

  it("holds every order that the list counts", async () => {
    const { count } = await list({});
    const { text } = await desk.admin.call(`${ORDERS}/export`, { timeoutMs: 60_000 });
    assert.ok(Math.abs(readCsv(text).length - 1 - count) <= 3, "orders may come in meanwhile");
  });
});

describe("many orders at once", () => {
  it("are done one by one: a failure is a line, and a repeat changes nothing", async () => {
    const placed = await pendingOrders(3, "Massira");
    const ids = placed.map(({ id }) => id);
    await desk.admin.transition(ids[0] ?? "", "canceled", "no answer");
    const first = await bulk("validate", [...ids, "order_none"]);
    assert.deepEqual(
      first.results.map(({ outcome, code }) => [outcome, code]),
      [
        ["failed", "transition_refused"],
        ["done", undefined],
        ["done", undefined],
        ["failed", "not_found"],
      ],
    );
    const again = await bulk("validate", ids);
    assert.deepEqual([again.done, again.already, again.failed], [0, 2, 1]);
    const { history } = await desk.admin.order(ids[1] ?? "");
    assert.equal(history.filter(({ to_state }) => to_state === "confirmed").length, 1);
    await Promise.all(ids.slice(1).map((id) => reaches(desk, id, "awaiting_pickup")));
    const late = await bulk("validate", ids.slice(1));
    assert.deepEqual([late.done, late.already], [0, 2], "an order that went on is not brought back");
    const sent = await bulk("send", ids);
    assert.deepEqual([sent.done, sent.already, sent.failed], [0, 2, 1]);
    const cancelled = await bulk("cancel", ids, "changed their minds");
    assert.deepEqual([cancelled.done, cancelled.already], [2, 1]);
    assert.equal((await desk.admin.order(ids[1] ?? "")).history.at(-1)?.reason, "changed their minds");
    for (const json of [{}, { order_ids: [] }, { order_ids: Array(101).fill("x") }])
      assert.equal((await desk.admin.call(`${ORDERS}/bulk/validate`, { json })).status, 400);
  });
});

describe("the page", () => {
  it("keeps its filters in the address, and views for their owner", async () => {
    const { page, open } = await openDeskPage(browser, desk.context);
    try {
      await open("");
      await page.getByRole("button", { name: /^Awaiting confirmation/ }).click();
      await page.waitForURL(/state=pending/);
      await page.getByRole("searchbox").fill("Nadia");
      await page.waitForURL(/q=Nadia/);
      await page.getByRole("button", { name: "Filters", exact: true }).click();
      await page.getByLabel("City", { exact: true }).fill("Rabat");
      await page.getByRole("button", { name: "Show orders" }).click();
      await page.waitForURL(/city=Rabat/);
      await page.getByRole("button", { name: "Remove: City: Rabat" }).waitFor();
      await page.getByRole("button", { name: "Saved views" }).click();
      await page.getByLabel("Name of the view").fill("Nadia in Rabat");
      await page.getByRole("button", { name: "Save these filters" }).click();
      await page.getByRole("button", { name: "Delete the view Nadia in Rabat" }).waitFor();
      await open("");
      await page.getByRole("button", { name: "Saved views" }).click();
      await page.getByRole("button", { name: "Nadia in Rabat", exact: true }).click();
      await page.waitForURL(/state=pending&q=Nadia&city=Rabat/);
      const { count } = await list({ state: "pending", q: "Nadia", city: "Rabat" });
      await page.getByText(`of ${count}`).waitFor();
      await page.locator("tbody a[href*='/orders/']").first().click();
      await page.waitForURL(/\/orders\/order_/);
    } finally {
      await page.context().close();
    }
  });

  for (const width of [390, 1440]) {
    it(`fits ${width} px in each language and has no WCAG 2.2 AA violation`, async () => {
      const { page, open } = await openDeskPage(browser, desk.context, width);
      try {
        for (const language of ["ar", "fr", "en"] as const) {
          await open("min=60&sheet=failed", language);
          await page.locator("tbody [role=checkbox]").first().click();
          await page.locator("section.sticky").waitFor();
          assert.deepEqual(await beside(page), [], language);
          const text = (await page.locator("main").textContent()) ?? "";
          assert.doesNotMatch(text, /\borders\.[a-z]/, "no key of a word is shown");
          assert.deepEqual(await violations(page), [], language);
          await page.screenshot({ path: `${desk.context.dataDir}/orders-${language}-${width}.png` });
        }
      } finally {
        await page.context().close();
      }
    });
  }
});
