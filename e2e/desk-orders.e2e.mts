// What staff do with an order beside its state (issue 5): notes, duplicates, blocked phones, caps; and the shop's settings.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { violations } from "./lib/axe.mts";
import { launch } from "./lib/browser.mts";
import { closeDesk, type Desk, openDesk, order, quiet, reaches, rowShows } from "./lib/desk.mts";
import { looksRight, openDashboard } from "./lib/desk-browser.mts";
import { eventually } from "./lib/eventually.mts";
import { must } from "./lib/http.mts";
import { newMember } from "./lib/members.mts";
import { orderBody } from "./lib/people.mts";
import type { ErrorBody } from "./lib/shop.mts";

interface Block {
  id: string;
  phone: string;
  reason: string;
  note: string | null;
  expires_at: string | null;
  lifted_at: string | null;
}
interface Note {
  text: string;
  created_at: string;
  author: { id: string; name: string | null };
}

let desk: Desk;
before(async () => {
  desk = await openDesk("desk-orders");
});
after(async () => {
  // No phone stays blocked for another run at this shop.
  await desk.sql.rows("UPDATE blocked_phone SET lifted_at = now() WHERE lifted_at IS NULL");
  await closeDesk(desk);
});

const e164 = (local: string) => `+212${local.slice(1)}`;
const holdOf = async (id: string) => (await desk.admin.order(id)).order.hold_reason;
const block = (json: object, headers: Record<string, string> = {}) =>
  desk.admin.call<{ block: Block } & ErrorBody>("/admin/ops/blocked-phones", { json, headers });
/** One order of `phone`, of so many pieces: other pieces, other order. */
const placeOf = (phone: string, quantity: number) =>
  desk.shop.place(orderBody(desk.variant.id, phone, { quantity }));

describe("a note", () => {
  const path = (id: string) => `/admin/ops/orders/${id}/notes`;

  it("is kept with its author and time, on record, and never rewritten", async () => {
    const placed = await order(desk);
    const { id, admin } = await newMember(desk.context, desk.sql, desk.admin, "operator");
    await must(desk.admin.call(path(placed.id), { json: { text: "Appeler après 18 h" } }), "first note");
    const json = { text: "  اتصلت به، سيكون في البيت مساء  " };
    const { notes } = await must(admin.call<{ notes: Note[] }>(path(placed.id), { json }), "second note");
    assert.deepEqual(
      notes.map(({ text }) => text),
      ["اتصلت به، سيكون في البيت مساء", "Appeler après 18 h"],
    );
    assert.deepEqual(notes[0]?.author, { id: `staff:${id}`, name: "operator Test" });
    assert.ok(Math.abs(Date.parse(notes[0]?.created_at ?? "") - Date.now()) < 120_000);
    const recorded = await desk.sql.rows(
      "SELECT 1 FROM audit_record WHERE action = 'POST /admin/ops/orders/:id/notes' AND subject_id = $1 AND actor = $2",
      [placed.id, `staff:${id}`],
    );
    assert.equal(recorded.length, 1);
    await assert.rejects(
      desk.sql.rows("UPDATE order_note SET text = 'x' WHERE order_id = $1", [placed.id]),
      /never rewritten/,
    );
  });

  it("that is empty or too long is refused in the reader's language, and an unknown order has none", async () => {
    const placed = await order(desk);
    const headers = { "accept-language": "fr" };
    for (const text of ["", "   ", "é".repeat(2001), 7]) {
      const refused = await desk.admin.call<ErrorBody>(path(placed.id), { json: { text }, headers });
      assert.equal(refused.status, 400);
      assert.equal(refused.json.details?.[0]?.field, "text");
      assert.match(refused.json.message, /2000 caractères/);
    }
    const longest = await desk.admin.call<{ notes: Note[] }>(path(placed.id), {
      json: { text: "😀".repeat(2000) },
    });
    assert.equal(longest.status, 200);
    assert.equal(longest.json.notes.length, 1);
    assert.equal((await desk.admin.call(path("order_none"), { json: { text: "x" } })).status, 404);
    assert.equal((await desk.admin.call(path("order_none"))).status, 404);
  });
});

describe("a duplicate", () => {
  it("is named on both orders' pages, until one of them is cancelled", async () => {
    type Twins = { minutes: number; duplicates: { order_id: string; number: string; state: string }[] };
    const twins = async (id: string) =>
      (await must(desk.admin.call<Twins>(`/admin/ops/orders/${id}/duplicates`), "twins")).duplicates;
    const phone = desk.phone();
    const [first, second] = [await placeOf(phone, 1), await placeOf(phone, 1)];
    const other = await placeOf(phone, 2);
    assert.deepEqual([first.state, second.state, other.state], ["confirmed", "pending", "confirmed"]);
    const [twin] = await twins(second.id);
    assert.equal(twin?.order_id, first.id);
    assert.equal(twin?.number, first.number);
    assert.deepEqual(
      (await twins(first.id)).map(({ number }) => number),
      [second.number],
    );
    assert.deepEqual(await twins(other.id), []);
    await desk.admin.transition(second.id, "canceled", "doublon");
    assert.deepEqual(await twins(first.id), []);
    assert.equal((await desk.admin.call("/admin/ops/orders/order_none/duplicates")).status, 404);
  });
});

describe("a blocked phone", () => {
  it("orders as everybody does, and waits for a person who sees why", async () => {
    const phone = desk.phone();
    const local = `${phone.slice(0, 4)} ${phone.slice(4)}`;
    const made = await block({ phone: local, reason: "refuses_parcels", note: "3 colis" });
    assert.equal(made.status, 201, made.text);
    assert.equal(made.json.block.phone, e164(phone));
    const answer = await desk.shop.send(orderBody(desk.variant.id, phone, { locale: "fr" }));
    assert.equal(answer.status, 201);
    assert.equal(answer.json.order.state, "pending");
    assert.doesNotMatch(answer.text, /bloc|حظر|refuses/i);
    const { id, number } = answer.json.order;
    const seen = await desk.shop.status(number, phone);
    assert.doesNotMatch(seen.text, /bloc|حظر|refuses/i);
    assert.equal(await holdOf(id), "blocked phone: refuses_parcels");
    const view = await must(
      desk.admin.call<{ block: { reason: string } | null }>(`/admin/ops/orders/${id}`),
      "view",
    );
    assert.equal(view.block?.reason, "refuses_parcels");
    await must(desk.admin.transition(id, "confirmed"), "a person decides");
    await reaches(desk, id, "awaiting_pickup");
  });

  it("is blocked once, in whatever form, however many do it at once", async () => {
    const phone = desk.phone();
    const forms = [phone, e164(phone), `00212${phone.slice(1)}`, `${phone.slice(0, 2)} ${phone.slice(2)}`];
    const answers = await Promise.all(forms.map((form) => block({ phone: form, reason: "fake_orders" })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    assert.equal(refused?.json.details?.[0]?.field, "phone");
  });

  it("is free again once lifted or expired, and what was is kept", async () => {
    const phone = desk.phone();
    const made = (await block({ phone, reason: "other" })).json.block;
    const lift = () =>
      desk.admin.call<{ block: Block }>(`/admin/ops/blocked-phones/${made.id}/lift`, { method: "POST" });
    const lifted = await must(lift(), "lift");
    assert.ok(lifted.block.lifted_at);
    assert.deepEqual(await must(lift(), "lift twice"), lifted);
    assert.equal((await placeOf(phone, 1)).state, "confirmed");

    const expires_at = new Date(Date.now() + 3_600_000).toISOString();
    const again = await block({ phone, reason: "rude", expires_at });
    assert.equal(again.json.block.expires_at, expires_at);
    assert.equal((await placeOf(phone, 2)).state, "pending");
    await desk.sql.rows("UPDATE blocked_phone SET expires_at = now() - interval '1 minute' WHERE id = $1", [
      again.json.block.id,
    ]);
    assert.equal((await placeOf(phone, 3)).state, "confirmed");
    assert.equal((await block({ phone, reason: "rude" })).status, 201, "an expired block is no block");

    type List = { blocks: Block[]; count: number };
    const list = (state: string) =>
      must(desk.admin.call<List>(`/admin/ops/blocked-phones?state=${state}&phone=${phone}`), state);
    assert.equal((await list("live")).count, 1);
    const ended = await list("ended");
    assert.deepEqual(ended.blocks.map(({ id }) => id).sort(), [made.id, again.json.block.id].sort());
  });

  it("is refused with every field at fault in the reader's language, and changes are on record", async () => {
    const json = { phone: "12", reason: "bored", expires_at: "2020-01-01T00:00:00Z" };
    const refused = await block(json, { "accept-language": "ar" });
    assert.equal(refused.status, 400);
    const fields = refused.json.details?.map(({ field }) => field);
    assert.deepEqual(fields, ["phone", "reason", "expires_at"]);
    for (const { message } of refused.json.details ?? []) assert.match(message, /\p{Script=Arabic}/u);
    assert.equal(
      (await desk.admin.call("/admin/ops/blocked-phones/none/lift", { method: "POST" })).status,
      404,
    );

    const phone = desk.phone();
    const { id } = (await block({ phone, reason: "fake_orders" })).json.block;
    await must(desk.admin.call(`/admin/ops/blocked-phones/${id}/lift`, { method: "POST" }), "lift");
    const records = await desk.sql.rows<{
      before: { lifted_at?: unknown } | null;
      after: { lifted_at?: unknown };
    }>(
      `SELECT before, after FROM audit_record WHERE subject_type = 'blocked_phone' AND subject_id = $1 ORDER BY id`,
      [id],
    );
    assert.equal(records.length, 2);
    assert.ok(records[1]?.after.lifted_at);
  });
});

describe("caps of a phone", () => {
  it("hold what is over them, exactly, when many are placed at once", async () => {
    const restore = await desk.admin.settings({
      max_open_orders_per_phone: 3,
      max_orders_per_phone_per_day: 0,
    });
    try {
      const phone = desk.phone();
      const placed = await Promise.all([1, 2, 3, 4, 5, 6].map((pieces) => placeOf(phone, pieces)));
      const states = placed.map(({ state }) => state).sort();
      assert.deepEqual(states, [...Array(3).fill("confirmed"), ...Array(3).fill("pending")]);
      const held = placed.filter(({ state }) => state === "pending");
      const reasons = await Promise.all(held.map(({ id }) => holdOf(id)));
      assert.deepEqual(reasons.sort(), ["open orders: 3", "open orders: 4", "open orders: 5"]);
      await must(desk.admin.transition(held[0]?.id ?? "", "canceled", "trop"), "cancel");
      assert.equal(await holdOf((await placeOf(phone, 7)).id), "open orders: 5");
    } finally {
      await restore();
    }
  });

  it("count the last 24 hours, cancelled orders too", async () => {
    const restore = await desk.admin.settings({
      max_open_orders_per_phone: 0,
      max_orders_per_phone_per_day: 2,
    });
    try {
      const phone = desk.phone();
      const first = await placeOf(phone, 1);
      await must(desk.admin.transition(first.id, "canceled", "essai"), "cancel");
      await placeOf(phone, 2);
      assert.equal(await holdOf((await placeOf(phone, 3)).id), "orders in a day: 2");
      await desk.sql.rows(
        "UPDATE order_flow SET placed_at = placed_at - interval '25 hours' WHERE order_id = $1",
        [first.id],
      );
      await desk.admin.settings({ max_orders_per_phone_per_day: 3 });
      assert.equal((await placeOf(phone, 4)).state, "confirmed");
    } finally {
      await restore();
    }
  });

  it("refuse too many pieces of a line, naming it in the shopper's language; 0 is no cap", async () => {
    const restore = await desk.admin.settings({ max_quantity: 2 });
    try {
      const refused = await desk.shop.send(
        orderBody(desk.variant.id, desk.phone(), { quantity: 3, locale: "fr" }),
      );
      assert.equal(refused.status, 400);
      assert.equal(refused.json.details?.[0]?.field, "items.0.quantity");
      assert.match(refused.json.message, /entier de 1 à 2/);
      await desk.admin.settings({ max_quantity: 0 });
      assert.equal((await placeOf(desk.phone(), 30)).state, "confirmed");
    } finally {
      await restore();
    }
  });
});

describe("the shop's settings", () => {
  type Settings = Record<"orders" | "notifications" | "cash" | "sessions", Record<string, unknown>> & {
    sheet: { spreadsheet_id: string | null; source: string };
  };
  const WRONG: [path: string, group: keyof Settings, key: string, value: unknown, says: RegExp][] = [
    ["/admin/ops/settings", "orders", "late_days", 0, /en retard après \(jours\).* 1 à 60/],
    ["/admin/ops/settings", "orders", "duplicate_minutes", "x", /doublons \(minutes\).* 0 à 1440/],
    ["/admin/ops/settings", "notifications", "emails", ["no address"], /Adresses e-mail/],
    ["/admin/ops/cash/settings", "cash", "fee_tolerance", -1, /\(DH\).* 0 à 10000/],
    ["/admin/ops/sessions/settings", "sessions", "idle_minutes", 0, /\(minutes\).* 1 à 1440/],
  ];
  for (const [path, group, key, value, says] of WRONG)
    it(`refuse a wrong ${group}.${key} by its name, and change nothing`, async () => {
      const read = () => must(desk.admin.call<Settings>(path), path);
      const before = await read();
      const refused = await desk.admin.call<ErrorBody>(path, {
        json: { [group]: { [key]: value } },
        headers: { "accept-language": "fr" },
      });
      assert.equal(refused.status, 400, refused.text);
      assert.ok(refused.json.details?.[0]?.field.startsWith(`${group}.${key}`), refused.text);
      assert.match(refused.json.details?.[0]?.message ?? "", says);
      assert.deepEqual(await read(), before);
    });

  it("lose nothing when two people save at once, and are on record from the first change on", async () => {
    const before = await must(desk.admin.call<Settings>("/admin/ops/settings"), "settings");
    const save = (json: object) => must(desk.admin.call("/admin/ops/settings", { json }), "save");
    await Promise.all([
      save({ orders: { late_days: 7 } }),
      save({ orders: { pending_minutes: 77 } }),
      save({ notifications: { emails: ["desk-one@souk.example", "desk-two@souk.example"] } }),
    ]);
    const now = await must(desk.admin.call<Settings>("/admin/ops/settings"), "settings");
    assert.deepEqual(now.orders, { ...before.orders, late_days: 7, pending_minutes: 77 });
    assert.deepEqual(now.notifications.emails, ["desk-one@souk.example", "desk-two@souk.example"]);
    assert.ok(now.sheet.spreadsheet_id);
    const { before: was } = await desk.sql.one<{ before: Record<string, unknown> | null }>(
      `SELECT before FROM audit_record WHERE subject_type = 'settings' AND subject_id = 'notifications' ORDER BY id DESC LIMIT 1`,
    );
    assert.deepEqual(was, { emails: before.notifications.emails });
    await save({ orders: before.orders, notifications: before.notifications });
  });

  it("say who is told of failures", async () => {
    const save = (emails: string[]) =>
      must(desk.admin.call("/admin/ops/settings", { json: { notifications: { emails } } }), "save");
    await save(["desk-one@souk.example", "desk-two@souk.example"]);
    try {
      await quiet(desk);
      await desk.sandbox.fault({ target: "google", kind: "500", count: 3 });
      const placed = await order(desk);
      const to = await eventually(
        "a mail to both",
        async () => (await desk.sandbox.mailsAbout(placed.number))[0]?.to,
        { withinMs: 120_000 },
      );
      assert.match(JSON.stringify(to), /desk-one@souk\.example.*desk-two@souk\.example/);
      const error = (await desk.admin.errors()).find(({ order_id }) => order_id === placed.id);
      await desk.admin.retry(error?.id ?? "");
      await rowShows(desk, placed.number, { total: placed.total });
    } finally {
      await desk.sandbox.clearFaults();
      await save([]);
    }
  });
});

describe("in a browser", () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  async function accessible(page: Page): Promise<void> {
    assert.deepEqual(await violations(page), []);
  }

  it("an order's page calls, writes, warns, notes and blocks, in Arabic on a phone", async () => {
    const phone = desk.phone();
    const first = await placeOf(phone, 1);
    const second = await placeOf(phone, 1);
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "ar", width: 390 });
    try {
      await page.goto(url(`/orders/${second.id}`));
      const customer = page.getByRole("region", { name: "الزبون" });
      const call = customer.getByRole("link", { name: "الاتصال بالرقم" });
      assert.equal(await call.getAttribute("href"), `tel:${e164(phone)}`);
      const href = (await customer.getByRole("link", { name: "واتساب" }).getAttribute("href")) ?? "";
      const link = new URL(href);
      assert.equal(link.origin + link.pathname, `https://wa.me/${e164(phone).slice(1)}`);
      assert.match(link.searchParams.get("text") ?? "", new RegExp(`${second.number}[^]*هل تؤكد الطلب`));
      const local = (phone.match(/../g) ?? []).join(" ");
      assert.equal(await customer.getByText(local, { exact: true }).getAttribute("dir"), "ltr");

      const twin = page.getByRole("link", { name: first.number });
      await twin.waitFor();
      assert.match((await twin.getAttribute("href")) ?? "", new RegExp(`/orders/${first.id}$`));

      const notes = page.getByRole("region", { name: "الملاحظات" });
      await notes.getByLabel("ملاحظة جديدة").fill("تواصلت معه، يؤكد غدا");
      await notes.getByRole("button", { name: "إضافة الملاحظة" }).click();
      await notes.getByRole("listitem").filter({ hasText: "تواصلت معه، يؤكد غدا" }).waitFor();

      await customer.getByRole("button", { name: "حظر هذا الهاتف" }).click();
      const drawer = page.getByRole("dialog");
      await drawer.getByLabel("السبب").click();
      await page.getByRole("option", { name: "طلبات وهمية" }).click();
      await drawer.getByRole("button", { name: "حظر", exact: true }).click();
      await drawer.waitFor({ state: "detached" });
      await customer.getByText("هذا الهاتف محظور: طلبات وهمية.").waitFor();
      // Our own card: what Medusa draws below it is not ours.
      const parts = "div:has(> section[aria-labelledby])";
      await looksRight(page, desk.context, { name: "desk-order-ar-390", language: "ar", parts });

      await customer.getByRole("link", { name: "الهواتف المحظورة" }).click();
      await page.getByLabel("البحث برقم الهاتف").fill(phone);
      const row = page.getByRole("listitem").filter({ hasText: local });
      await row.waitFor();
      await looksRight(page, desk.context, { name: "desk-blocked-ar-390", language: "ar" });
      await accessible(page);
      await row.getByRole("button", { name: "رفع الحظر" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "رفع الحظر" }).click();
      await row.waitFor({ state: "detached" });
    } finally {
      await tab.close();
    }
  });

  it("an order's page gives neither call nor message to who may not see the phone", async () => {
    const phone = desk.phone();
    const placed = await placeOf(phone, 1);
    const { id } = await newMember(desk.context, desk.sql, desk.admin, "support");
    const { email } = await desk.sql.one<{ email: string }>('SELECT email FROM "user" WHERE id = $1', [id]);
    const { info } = desk.context;
    const support = { ...desk.context, info: { ...info, admin: { ...info.admin, email } } };
    const { tab, page, url } = await openDashboard(browser, support, { language: "en", width: 390 });
    try {
      await page.goto(url(`/orders/${placed.id}`));
      const customer = page.getByRole("region", { name: "Customer" });
      await customer.getByText(`••••••••${phone.slice(-2)}`).waitFor();
      assert.equal(await page.locator('a[href^="tel:"], a[href*="wa.me"]').count(), 0);
      assert.equal(await customer.getByRole("button").count(), 0);
    } finally {
      await tab.close();
    }
  });

  it("the page of settings saves, and says at the field what is wrong", async () => {
    const restore = await desk.admin.settings({ late_days: 5 });
    const { tab, page, url } = await openDashboard(browser, desk.context, { language: "fr", width: 390 });
    try {
      await page.goto(url("/souk-settings"));
      const orders = page.getByRole("region", { name: "Suivi des commandes" });
      const field = orders.getByLabel("Une commande est en retard après (jours)");
      await field.fill("600");
      await orders.getByRole("button", { name: "Enregistrer" }).click();
      await orders.getByRole("alert").filter({ hasText: "un nombre entier de 1 à 60" }).waitFor();
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      await looksRight(page, desk.context, { name: "desk-settings-fr-390", language: "fr" });
      await field.fill("9");
      await orders.getByRole("button", { name: "Enregistrer" }).click();
      await orders.getByRole("alert").waitFor({ state: "detached" });
      await eventually("it is saved", async () => {
        type Settings = { orders: { late_days: number } };
        return (await must(desk.admin.call<Settings>("/admin/ops/settings"), "read")).orders.late_days === 9;
      });
      await page.reload();
      assert.equal(await field.inputValue(), "9");
      await accessible(page);
    } finally {
      await tab.close();
      await restore();
    }
  });
});
