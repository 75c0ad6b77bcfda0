// Editing an order until it is handed over (issue 5): every book follows in one transaction, two editors never overwrite each other.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { violations } from "./lib/axe.mts";
import { launch } from "./lib/browser.mts";
import {
  closeDesk,
  type Desk,
  openDesk,
  order,
  reaches,
  rowShows,
  stateOf,
  trackingOf,
} from "./lib/desk.mts";
import { looksRight } from "./lib/desk-browser.mts";
import { type EditForm, openEditForm } from "./lib/edit-form.mts";
import { eventually } from "./lib/eventually.mts";
import { findVariant, putOnShelf, type Variant } from "./lib/goods.mts";
import { must } from "./lib/http.mts";
import { newMember } from "./lib/members.mts";
import { booksOf, edit, editable, mustEdit, pendingOrder, reservedOf } from "./lib/order-edit.mts";
import type { Parcel } from "./lib/sandbox.mts";
import { senditTime } from "./lib/sendit.mts";

let desk: Desk;
let other: Variant;
let restore: () => Promise<void>;
before(async () => {
  desk = await openDesk("order-edit");
  other = await findVariant(desk.sql, desk.variant.price + 1, 600);
  await putOnShelf(desk.admin, other, 500);
  restore = await desk.admin.settings({ cod_validation: "manual", duplicate_minutes: 0 });
});
after(async () => {
  await restore();
  await closeDesk(desk);
});

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** All books agree on an order's total, its pieces and its stock. */
async function agree(id: string): Promise<Awaited<ReturnType<typeof booksOf>>> {
  const books = await booksOf(desk, id);
  const { flow, medusa, payment } = books;
  assert.deepEqual(
    [medusa.total, payment.payment, payment.session, payment.collection, payment.authorized].map(cents),
    Array(5).fill(flow.total),
  );
  assert.equal(cents(medusa.shipping_total), flow.delivery_fee);
  assert.equal(medusa.pieces, flow.pieces);
  assert.equal(
    Object.values(books.held).reduce((sum, pieces) => sum + pieces, 0),
    flow.pieces,
  );
  assert.equal(medusa.customer_id, flow.customer_id);
  assert.ok(medusa.address.includes(flow.line1) && medusa.address.includes(flow.phone));
  for (const variant of [desk.variant, other]) {
    const { level, lines } = await reservedOf(desk.sql, variant.inventoryItem);
    assert.equal(level, lines, `${variant.sku}: the shelf and its reservations`);
  }
  return books;
}

describe("an edit", () => {
  it("changes quantity, price, lines and fee in every book at once", async () => {
    const placed = await pendingOrder(desk, { quantity: 2 });
    const first = await agree(placed.id);
    assert.deepEqual(first.held, { [desk.variant.sku]: 2 });
    const shelf = await reservedOf(desk.sql, desk.variant.inventoryItem);

    const more = await mustEdit(desk.admin, placed.id, {
      items: [{ variant_id: desk.variant.id, quantity: 5, unit_price: 19.5 }],
    });
    assert.deepEqual(Object.keys(more.changes).sort(), ["items", "total"]);
    const second = await agree(placed.id);
    assert.equal(second.flow.total, cents(5 * 19.5 + first.flow.delivery_fee));
    assert.deepEqual(second.medusa.unit_prices, [19.5]);
    assert.equal((await reservedOf(desk.sql, desk.variant.inventoryItem)).level, shelf.level + 3);
    assert.ok(second.medusa.version > first.medusa.version);

    await mustEdit(desk.admin, placed.id, {
      items: [
        { variant_id: other.id, quantity: 3 },
        { variant_id: desk.variant.id, quantity: 1 },
      ],
      delivery_fee: 12.25,
    });
    const third = await agree(placed.id);
    assert.equal(third.flow.total, cents(19.5 + 3 * other.price + 12.25));
    assert.deepEqual(third.held, { [desk.variant.sku]: 1, [other.sku]: 3 });

    await mustEdit(desk.admin, placed.id, { items: [{ variant_id: other.id, quantity: 3 }] });
    const last = await agree(placed.id);
    assert.equal(last.flow.total, cents(3 * other.price + 12.25));
    assert.deepEqual(last.held, { [other.sku]: 3 });
    assert.equal((await reservedOf(desk.sql, desk.variant.inventoryItem)).level, shelf.level - 2);
    assert.equal(last.flow.version, first.flow.version + 3);
    assert.equal(last.history, first.history + 3);
  });

  it("changes who and where: Medusa's address, the phone's customer, the fee of the city, history and audit", async () => {
    const placed = await pendingOrder(desk);
    const before = await agree(placed.id);
    const phone = desk.phone();
    const edited = await mustEdit(desk.admin, placed.id, {
      reason: "She called",
      customer: { name: "Hiba Amrani", phone },
      address: { city: "الرباط", district: "Agdal", line1: "8, avenue Annakhil", note: "2e étage" },
    });
    const books = await agree(placed.id);
    assert.equal(books.flow.city, "Rabat");
    assert.equal(books.medusa.address, `Hiba Amrani | +212${phone.slice(1)} | 8, avenue Annakhil | Rabat`);
    assert.notEqual(books.flow.customer_id, before.flow.customer_id);
    const owner = await desk.sql.one<{ phone: string; first_name: string; email: string | null }>(
      "SELECT p.phone, c.first_name, c.email FROM phone_customer p JOIN customer c ON c.id = p.customer_id WHERE c.id = $1",
      [books.flow.customer_id],
    );
    assert.deepEqual(owner, { phone: `+212${phone.slice(1)}`, first_name: "Hiba Amrani", email: null });
    const fee = await must(
      desk.admin.call<{ fee: number }>(`/admin/ops/orders/${placed.id}/edit/fee?city=Rabat&district=Agdal`),
      "fee",
    );
    assert.equal(books.flow.delivery_fee, fee.fee);
    const history = await desk.sql.one<{
      reason: string;
      from_state: string;
      changes: typeof edited.changes;
    }>("SELECT reason, from_state, changes FROM order_flow_history WHERE order_id = $1 AND version = $2", [
      placed.id,
      edited.version,
    ]);
    assert.deepEqual([history.reason, history.from_state], ["She called", "pending"]);
    assert.deepEqual(history.changes.city, { before: "Marrakech", after: "Rabat" });
    const audit = await desk.sql.one<{ before: Record<string, unknown>; after: Record<string, unknown> }>(
      `SELECT "before", "after" FROM audit_record WHERE action = 'order.edit' AND subject_id = $1`,
      [placed.id],
    );
    assert.equal(audit.after.phone, `+212${phone.slice(1)}`);
    assert.equal(audit.before.line1, before.flow.line1);
    const status = await must(desk.shop.status(placed.number, phone), "status");
    assert.deepEqual(
      status.order.timeline.map(({ state }) => state),
      ["pending"],
    );
  });

  it("never renames or enters a customer who is known already", async () => {
    const [mine, theirs] = [desk.phone(), desk.phone()];
    const placed = await pendingOrder(desk, { customer: { name: "سلمى بناني", phone: mine } });
    const known = await pendingOrder(desk, { customer: { name: "Karim Tazi", phone: theirs } });
    const { flow } = await booksOf(desk, known.id);
    await mustEdit(desk.admin, placed.id, { customer: { phone: theirs, name: "Somebody Else" } });
    const moved = await agree(placed.id);
    assert.equal(moved.flow.customer_id, flow.customer_id);
    const { first_name } = await desk.sql.one<{ first_name: string }>(
      "SELECT first_name FROM customer WHERE id = $1",
      [flow.customer_id],
    );
    assert.equal(first_name, "Karim Tazi");
    // An order of a registered account stays with it, whatever phone it is called on.
    await desk.sql.rows("DELETE FROM phone_customer WHERE customer_id = $1", [flow.customer_id]);
    await mustEdit(desk.admin, known.id, { customer: { phone: desk.phone() } });
    assert.equal((await agree(known.id)).flow.customer_id, flow.customer_id);
  });

  it("that changes nothing writes nothing", async () => {
    const placed = await pendingOrder(desk);
    const before = await booksOf(desk, placed.id);
    const { version, changes } = await mustEdit(desk.admin, placed.id, {
      customer: { name: "سلمى بناني" },
      items: [{ variant_id: desk.variant.id, quantity: 1 }],
    });
    assert.deepEqual([version, changes], [before.flow.version, {}]);
    assert.deepEqual(await booksOf(desk, placed.id), before);
  });

  it("names the field that is wrong and changes nothing", async () => {
    const placed = await pendingOrder(desk);
    const before = await booksOf(desk, placed.id);
    const { version } = before.flow;
    const rare = await findVariant(desk.sql, 30, 900, 5);
    await putOnShelf(desk.admin, rare, (await reservedOf(desk.sql, rare.inventoryItem)).level + 2);
    const line = { variant_id: desk.variant.id, quantity: 1 };
    const wrong: [object, string, string][] = [
      [{ customer: { phone: "0512" } }, "customer.phone", "phone_invalid"],
      [{ address: { city: "Atlantis" } }, "address.city", "city_unknown"],
      [{ items: [] }, "items", "edit_items_none"],
      [
        { items: [line, { variant_id: "variant_none", quantity: 1 }] },
        "items.1.variant_id",
        "variant_unknown",
      ],
      [{ items: [line, { variant_id: rare.id, quantity: 3 }] }, "items.1.quantity", "edit_out_of_stock"],
      [{ delivery_fee: -5 }, "delivery_fee", "edit_amount"],
      [{ email: "x@souk.example" }, "email", "name_unknown"],
    ];
    for (const [change, field, code] of wrong) {
      const answer = await edit(desk.admin, placed.id, { version, ...change });
      assert.equal(answer.status, 400, answer.text);
      assert.deepEqual([answer.json.details?.[0]?.field, answer.json.details?.[0]?.code], [field, code]);
    }
    assert.deepEqual(await booksOf(desk, placed.id), before);
    const unknown = await edit(desk.admin, "order_none", { version: 1 });
    assert.equal(unknown.status, 404);
  });
});

describe("two editors", () => {
  it("of one version: exactly one wins, the other is told what changed, by whom and when", async () => {
    const placed = await pendingOrder(desk);
    const { version } = await editable(desk.admin, placed.id);
    const colleague = await newMember(desk.context, desk.sql, desk.admin, "admin");
    const answers = await Promise.all([
      edit(desk.admin, placed.id, { version, customer: { name: "First Writer" } }),
      edit(colleague.admin, placed.id, { version, customer: { name: "Second Writer" } }),
      edit(desk.admin, placed.id, { version, items: [{ variant_id: desk.variant.id, quantity: 4 }] }),
      edit(colleague.admin, placed.id, { version, items: [{ variant_id: desk.variant.id, quantity: 6 }] }),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409]);
    const books = await agree(placed.id);
    assert.equal(books.flow.version, version + 1);
    for (const { json } of answers.filter(({ status }) => status === 409)) {
      assert.equal(json.code, "changed_meanwhile");
      const [head, first] = json.details ?? [];
      assert.deepEqual([head?.field, head?.current], ["version", version + 1]);
      assert.ok(["customer.name", "items"].includes(first?.field ?? ""), first?.field);
      assert.match(first?.message ?? "", /changed this at \d\d:\d\d/);
      assert.ok(first?.by && Date.parse(first.at ?? "") > 0);
    }
  });

  it("meet a change of state too", async () => {
    const placed = await pendingOrder(desk);
    const { version } = await editable(desk.admin, placed.id);
    await must(
      desk.admin.call(`/admin/ops/orders/${placed.id}/transition`, { json: { to: "canceled", reason: "x" } }),
      "cancel",
    );
    const late = await edit(desk.admin, placed.id, { version, customer: { name: "Too Late" } });
    assert.equal(late.status, 409);
    assert.deepEqual(
      late.json.details?.map(({ field, current }) => [field, current]),
      [
        ["version", version + 1],
        ["state", "canceled"],
      ],
    );
    const now = await edit(desk.admin, placed.id, { version: version + 1, customer: { name: "Too Late" } });
    assert.deepEqual([now.status, now.json.code], [409, "edit_handed_over"]);
  });
});

it("leaves nothing of an edit that is cut off in the middle", async () => {
  const placed = await pendingOrder(desk);
  const before = await booksOf(desk, placed.id);
  const { version } = before.flow;
  await desk.sql.holding(
    `SELECT p.id FROM payment p JOIN order_payment_collection link ON link.payment_collection_id = p.payment_collection_id
      WHERE link.order_id = $1 FOR UPDATE OF p`,
    [placed.id],
    async () => {
      const cut = edit(desk.admin, placed.id, {
        version,
        customer: { phone: desk.phone() },
        items: [{ variant_id: other.id, quantity: 2 }],
      });
      // Stock, lines and address are written by now, and the payment is waited for.
      await eventually("the edit waits for the payment's row", async () => {
        const killed = await desk.sql.rows<{ gone: boolean }>(
          `SELECT pg_terminate_backend(pid) AS gone FROM pg_stat_activity
            WHERE wait_event_type = 'Lock' AND query ILIKE '%from "payment"%for update%'`,
        );
        return killed.length > 0;
      });
      assert.equal((await cut).status, 500);
    },
  );
  assert.deepEqual(await booksOf(desk, placed.id), before);
  await mustEdit(desk.admin, placed.id, { items: [{ variant_id: other.id, quantity: 2 }] });
  assert.deepEqual((await agree(placed.id)).held, { [other.sku]: 2 });
});

describe("who may", () => {
  it("edits as declared, and what others are refused is on record", async () => {
    const placed = await pendingOrder(desk);
    const { version } = await editable(desk.admin, placed.id);
    for (const [role, status] of [
      ["admin", 200],
      ["operator", 403],
      ["support", 403],
    ] as const) {
      const { admin } = await newMember(desk.context, desk.sql, desk.admin, role);
      const seen = await admin.call(`/admin/ops/orders/${placed.id}/editable`);
      assert.equal(seen.status, status, role);
      const answer = await edit(admin, placed.id, { version, address: { note: `by ${role}` } });
      assert.equal(answer.status, status, role);
    }
    const { note } = await desk.sql.one<{ note: string }>("SELECT note FROM order_flow WHERE order_id = $1", [
      placed.id,
    ]);
    assert.equal(note, "by admin");
  });
});

const confirm = (id: string) =>
  must(desk.admin.call(`/admin/ops/orders/${id}/transition`, { json: { to: "confirmed" } }), "confirm");

/** A phone that DIGYLOG's stand-in has on its black list. */
const BLACKLISTED = "0612009999";

/** A parcel as its carrier's stand-in has it. */
async function parcelAt(tracking: string): Promise<Parcel> {
  const { parcels } = await desk.sandbox.state();
  const parcel = parcels.find(({ tracking_number }) => tracking_number === tracking);
  assert.ok(parcel, `no parcel ${tracking}`);
  return parcel;
}

describe("a parcel", () => {
  it("that can be taken back is, and one with the new content takes its place; the sheet follows", async () => {
    const placed = await pendingOrder(desk, { carrier: "sendit" });
    await confirm(placed.id);
    const first = await trackingOf(desk, placed.id);
    const open = await editable(desk.admin, placed.id);
    assert.deepEqual([open.refusal, open.parcel], [null, { carrier: "sendit", tracking_number: first }]);
    const change = {
      version: open.version,
      address: { line1: "44, boulevard Zerktouni" },
      items: [{ variant_id: desk.variant.id, quantity: 3 }],
    };
    const unasked = await edit(desk.admin, placed.id, change);
    assert.deepEqual([unasked.status, unasked.json.code], [409, "edit_parcel_made"]);
    const short = await edit(desk.admin, placed.id, {
      ...change,
      take_back: true,
      items: [{ variant_id: "variant_none", quantity: 1 }],
    });
    assert.equal(short.status, 400);
    assert.equal((await parcelAt(first)).status, "PENDING");

    const done = await edit(desk.admin, placed.id, { ...change, take_back: true });
    assert.equal(done.status, 200, done.text);
    const books = await agree(placed.id);
    const second = await eventually("a second parcel", async () => {
      const { order: now, shipment } = await desk.admin.order(placed.id);
      const number = shipment?.tracking_number;
      return now.state === "awaiting_pickup" && number && number !== first ? number : undefined;
    });
    assert.equal((await parcelAt(first)).status, "CANCELED");
    const parcel = await parcelAt(second);
    assert.deepEqual([parcel.reference, parcel.amount], [`${placed.number}-2`, books.flow.total]);
    const row = await rowShows(desk, placed.number, { total: books.flow.total, tracking_id: second });
    assert.match(String(row.adresse), /^44, boulevard Zerktouni/);
    assert.match(String(row.articles), /"quantity":3/);
    assert.equal(await stateOf(desk, placed.id), "awaiting_pickup");

    // What leaves the shop is what the order holds now.
    const shelf = await reservedOf(desk.sql, desk.variant.inventoryItem);
    await desk.sandbox.move(second, { status: "PICKEDUP", lastActionAt: senditTime(1) });
    await reaches(desk, placed.id, "shipped");
    const gone = await eventually("the goods have left the stock", () =>
      desk.sql
        .rows<{ pieces: number }>(
          `SELECT sum(i.quantity)::int AS pieces FROM order_fulfillment link
             JOIN fulfillment_item i ON i.fulfillment_id = link.fulfillment_id
            WHERE link.order_id = $1 HAVING count(*) > 0`,
          [placed.id],
        )
        .then(([one]) => one),
    );
    assert.equal(gone.pieces, 3);
    assert.equal((await reservedOf(desk.sql, desk.variant.inventoryItem)).level, shelf.level - 3);
  });

  it("that its carrier keeps, or takes none back, stays, and so does the order", async () => {
    const placed = await order(desk, { carrier: "ozonexpress" });
    await confirm(placed.id);
    await trackingOf(desk, placed.id);
    const { refusal, version } = await editable(desk.admin, placed.id);
    assert.equal(refusal?.code, "edit_parcel_stays");
    const before = await booksOf(desk, placed.id);
    const answer = await edit(desk.admin, placed.id, {
      version,
      take_back: true,
      customer: { name: "Nobody" },
    });
    assert.deepEqual([answer.status, answer.json.code], [409, "edit_parcel_stays"]);
    assert.deepEqual(await booksOf(desk, placed.id), before);

    const gone = await order(desk, { carrier: "sendit" });
    await confirm(gone.id);
    const tracking = await trackingOf(desk, gone.id);
    await desk.sandbox.move(tracking, { status: "PICKEDUP", webhook: false });
    const seen = await editable(desk.admin, gone.id);
    const kept = await edit(desk.admin, gone.id, {
      version: seen.version,
      take_back: true,
      customer: { name: "Nobody" },
    });
    assert.equal(kept.status, 409, kept.text);
    assert.ok(["edit_parcel_kept", "changed_meanwhile", "edit_handed_over"].includes(kept.json.code));
    await reaches(desk, gone.id, "shipped");
    const { version: last } = await editable(desk.admin, gone.id);
    const late = await edit(desk.admin, gone.id, { version: last, customer: { name: "Nobody" } });
    assert.deepEqual([late.status, late.json.code], [409, "edit_handed_over"]);
  });

  it("that is yet to be made asks for the new amount", async () => {
    const placed = await pendingOrder(desk, { carrier: "sendit" });
    await mustEdit(desk.admin, placed.id, { delivery_fee: 20 });
    const { flow } = await agree(placed.id);
    await confirm(placed.id);
    const tracking = await trackingOf(desk, placed.id);
    assert.equal((await parcelAt(tracking)).amount, flow.total);
  });

  it("that was refused is tried again with what was put right", async () => {
    const customer = { name: "Salma Bennani", phone: BLACKLISTED };
    const placed = await pendingOrder(desk, { carrier: "digylog", customer });
    await confirm(placed.id);
    await eventually(
      "the refusal",
      async () => (await desk.admin.order(placed.id)).shipment?.state === "refused",
    );
    const phone = desk.phone();
    await mustEdit(desk.admin, placed.id, { customer: { phone } });
    const tracking = await trackingOf(desk, placed.id);
    const { reference } = await parcelAt(tracking);
    assert.deepEqual(
      [reference, (await agree(placed.id)).flow.phone],
      [placed.number, `+212${phone.slice(1)}`],
    );
    assert.deepEqual((await desk.admin.order(placed.id)).errors, []);
  });
});

it("finds what can be added, in any language, with what is left", async () => {
  const placed = await pendingOrder(desk);
  type Found = { variants: { variant_id: string; unit_price: number; left: number | null }[] };
  const find = (q: string) =>
    must(
      desk.admin.call<Found>(`/admin/ops/orders/${placed.id}/edit/products?${new URLSearchParams({ q })}`),
      "products",
    );
  for (const q of [other.product.slice(0, 6), other.sku, other.handle]) {
    const { variants } = await find(q);
    const found = variants.find(({ variant_id }) => variant_id === other.id);
    assert.deepEqual([found?.unit_price, typeof found?.left], [other.price, "number"], q);
  }
  assert.deepEqual((await find("nothing is called this")).variants, []);
  assert.ok((await find("%")).variants.length === 0);
});

async function isAccessible({ page }: EditForm, name: string): Promise<void> {
  assert.deepEqual(await violations(page, '[role="dialog"]'), [], name);
}

describe("the form", () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  it("of two members of staff: the second sees what changed, loses nothing and saves over it", async () => {
    const placed = await pendingOrder(desk);
    const colleague = await newMember(desk.context, desk.sql, desk.admin, "admin");
    const open = (asked: Pick<Parameters<typeof openEditForm>[2], "email" | "language" | "width">) =>
      openEditForm(browser, desk.context, { orderId: placed.id, ...asked });
    const first = await open({ language: "fr", width: 1440 });
    const second = await open({ email: colleague.email, language: "ar", width: 390 });
    try {
      await second.field("name").fill("Nadia Filali");
      await second.field("line1").fill("12, rue Ibn Batouta");

      await first.field("name").fill("Hiba Amrani");
      await first.form.getByRole("button", { name: first.words.more }).click();
      await first.field("add").fill(other.sku);
      await first.form
        .getByRole("button", { name: /En stock/ })
        .first()
        .click();
      await looksRight(first.page, desk.context, {
        name: "order-edit-fr-1440",
        language: "fr",
        parts: "[role=dialog]",
      });
      await isAccessible(first, "the form in French");
      await first.save();
      await first.form.waitFor({ state: "detached" });
      const now = await agree(placed.id);
      assert.deepEqual([now.flow.customer_name, now.flow.pieces], ["Hiba Amrani", 3]);

      await second.save();
      await second.form.getByText(second.words.changed).waitFor();
      assert.equal(await second.field("name").inputValue(), "Nadia Filali");
      assert.equal(await second.field("line1").inputValue(), "12, rue Ibn Batouta");
      await second.form.getByText(/Hiba Amrani/).waitFor();
      assert.deepEqual(
        await second.form
          .getByLabel(second.words.quantity)
          .evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value)),
        ["2", "1"],
      );
      await looksRight(second.page, desk.context, {
        name: "order-edit-ar-390",
        language: "ar",
        parts: "[role=dialog]",
      });
      await isAccessible(second, "the form that met a change, in Arabic");
      await second.save();
      await second.form.waitFor({ state: "detached" });
      const last = await agree(placed.id);
      assert.deepEqual(
        [last.flow.customer_name, last.flow.line1, last.flow.pieces],
        ["Nadia Filali", "12, rue Ibn Batouta", 3],
      );
      await second.page.getByText("Hiba Amrani").first().waitFor();
    } finally {
      await first.tab.close();
      await second.tab.close();
    }
  });

  it("shows the fee of another city before it is saved, and what is wrong beside its field", async () => {
    const placed = await pendingOrder(desk);
    const { page, tab, form, field, save, words } = await openEditForm(browser, desk.context, {
      orderId: placed.id,
      language: "fr",
      width: 390,
    });
    try {
      await field("city").fill("rbat");
      await form.getByRole("button", { name: "Rabat", exact: true }).click();
      await field("district").fill("Agdal");
      const path = `/admin/ops/orders/${placed.id}/edit/fee?city=Rabat&district=Agdal`;
      const { fee } = await must(desk.admin.call<{ fee: number }>(path), "fee");
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll("input")].some(
            (input) => input.labels?.[0]?.textContent?.startsWith("Frais") && input.value === wanted,
          ),
        String(fee),
      );
      await page.keyboard.press("Escape");
      await page.getByRole("alertdialog").getByRole("button", { name: "Continuer" }).click();
      await page.getByRole("alertdialog").waitFor({ state: "detached" });
      await form.getByLabel(words.quantity).fill("7");
      await form.getByLabel("Prix unitaire (DH)").first().fill("12,345");
      await looksRight(page, desk.context, {
        name: "order-edit-fr-390",
        language: "fr",
        parts: "[role=dialog]",
      });
      await save();
      await form.locator("li").getByRole("alert").filter({ hasText: "dirhams" }).waitFor();
      await form.getByLabel("Prix unitaire (DH)").first().fill("12,50");
      await save();
      await form.waitFor({ state: "detached" });
      const { flow } = await agree(placed.id);
      assert.deepEqual([flow.city, flow.delivery_fee, flow.total], ["Rabat", fee, cents(7 * 12.5 + fee)]);
    } finally {
      await tab.close();
    }
  });
});
