// Bad input: each case has its own message in the shopper's language and writes nothing (issue 2, must hold 7).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type BadCase, badCases } from "./lib/bad-cases.mts";
import { closeDesk, type Desk, openDesk, order, quiet, rowShows } from "./lib/desk.mts";
import { findVariant, putOnShelf, type Variant } from "./lib/goods.mts";
import { call } from "./lib/http.mts";
import { freshKey, orderBody } from "./lib/people.mts";
import { LOCALES, type Locale } from "./lib/shop.mts";

const WRITTEN = [
  "order_flow",
  "order_flow_history",
  "quick_order_key",
  "reservation_item",
  "customer",
  "phone_customer",
  "order",
  "payment_collection",
];
const ARABIC = /\p{Script=Arabic}/u;

let desk: Desk;
let scarce: Variant;

before(async () => {
  desk = await openDesk("bad-input");
  scarce = await findVariant(desk.sql, 30, 900, 5);
  await putOnShelf(desk.admin, scarce, 3);
  await quiet(desk);
});
after(() => closeDesk(desk));

/** Sends a case; gives the message after proving status, code, field and that nothing was written. */
async function refused(one: BadCase, locale: Locale): Promise<string> {
  const before = await desk.sql.counts(WRITTEN);
  const body = one.body({ locale, variant: desk.variant.id, scarce: scarce.id, phone: desk.phone() });
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await desk.shop.sendRaw(text, freshKey(), { "accept-language": locale });
  const { json } = answer;
  assert.equal(answer.status, one.status ?? 400, answer.text.slice(0, 300));
  assert.equal(json.code, one.code);
  if (one.field)
    assert.deepEqual(
      json.details?.map(({ field }) => field),
      [one.field],
    );
  assert.ok(json.type && json.message, "type and message are there");
  assert.doesNotMatch(answer.text, /\bat .+:\d+:\d+|node_modules|select |insert /i, "no stack, no SQL");
  assert.deepEqual(await desk.sql.counts(WRITTEN), before, "nothing was written");
  return json.message;
}

describe("bad input is refused in the shopper's language", () => {
  for (const one of badCases) {
    it(one.name, async () => {
      const messages: string[] = [];
      for (const locale of LOCALES) messages.push(await refused(one, locale));
      const [ar = "", fr = "", en = ""] = messages;
      assert.match(ar, ARABIC);
      assert.doesNotMatch(fr, ARABIC);
      assert.equal(new Set([ar, fr, en]).size, 3, `three languages: ${messages.join(" | ")}`);
    });
  }

  it("every problem of a form is named at once", async () => {
    const before = await desk.sql.counts(WRITTEN);
    const body = { items: [], customer: { name: "", phone: "12" }, address: {}, locale: "fr" };
    const { status, json } = await desk.shop.send(body, freshKey());
    assert.equal(status, 400);
    assert.equal(json.code, "check_fields");
    const fields = json.details?.map(({ field }) => field).sort();
    assert.deepEqual(fields, ["address.city", "address.line1", "customer.name", "customer.phone", "items"]);
    assert.deepEqual(await desk.sql.counts(WRITTEN), before);
  });

  it("an unknown locale is refused in Arabic", async () => {
    for (const locale of ["de", "AR", "", null, 7, ["fr"]]) {
      const body = { ...orderBody(desk.variant.id, desk.phone()), locale };
      const { status, json } = await desk.shop.send(body, freshKey());
      assert.equal(status, 400, JSON.stringify(locale));
      assert.equal(json.details?.[0]?.field, "locale");
      assert.match(json.message, ARABIC);
    }
  });

  it("an unreadable body is refused without a word of ours in it", async () => {
    for (const body of ["{", "null", "[]", '"text"', "{'a':1}", "\u0000"]) {
      const answer = await desk.shop.sendRaw(body, freshKey(), { "accept-language": "fr" });
      assert.equal(answer.status, 400, `${body} → ${answer.text.slice(0, 200)}`);
      assert.equal(answer.json.code, "body_invalid");
    }
  });

  it("a call without a valid key of the shop is told so", async () => {
    for (const path of ["/store/quick-orders", "/store/order-status?number=1&phone=2", "/store/cities?q=a"])
      for (const key of [undefined, "pk_of_nobody"]) {
        const answer = await call<{ code: string; message: string }>(desk.context.info.backend + path, {
          ...(path.endsWith("orders") ? { json: {} } : {}),
          headers: { "accept-language": "ar", ...(key ? { "x-publishable-api-key": key } : {}) },
        });
        assert.deepEqual([answer.status, answer.json.code], [400, "publishable_key_invalid"], path);
        assert.match(answer.json.message, ARABIC);
      }
  });

  it("a NUL character, which no database takes, is left out of a name and refused in an address", async () => {
    const name = "سلمى\u0000بناني";
    const placed = await order(desk, { customer: { name, phone: desk.phone() } });
    const { order: record } = await desk.admin.order(placed.id);
    assert.equal(record.customer_name, "سلمى بناني");
    for (const path of [
      "/admin/ops/orders/%00",
      "/admin/ops/audit?actor=%00",
      "/admin/ops/cities/desk?q=%00",
      "/admin/ops/products/%00/pictures",
      "/admin/orders/%00",
      "/admin/orders?q=%00",
      "/admin/returns?status=nothing",
      "/admin/currencies?order=nothing",
    ])
      assert.equal((await desk.admin.call(path)).status, 400, path);
  });

  it("the same key with another body is a conflict", async () => {
    for (const locale of LOCALES) {
      const key = freshKey();
      const body = orderBody(desk.variant.id, desk.phone(), { locale });
      await desk.shop.place(body, key);
      // What follows an order writes too: it is waited for.
      await quiet(desk);
      const before = await desk.sql.counts(WRITTEN);
      const other = { ...body, address: { ...body.address, line1: "زنقة أخرى 12" } };
      const { status, json } = await desk.shop.send(other, key);
      assert.equal(status, 409);
      assert.equal(json.code, "key_reused");
      assert.equal(ARABIC.test(json.message), locale === "ar");
      assert.deepEqual(await desk.sql.counts(WRITTEN), before);
    }
  });
});

const STRANGE_NAMES = [
  '=HYPERLINK("https://souk.invalid";"x")',
  "=1+1",
  "+212612000000",
  "-2+3",
  "@SUM(A1)",
  '<script>alert("x")</script>',
  "سلمى 🧿👩🏽‍🌾",
  "\u200fأمينة\u202e Amine\u202c\u200e",
  "'; DROP TABLE order_flow; --",
  "{{name}} %s $1 \\",
  "ا".repeat(300),
];

describe("strange names arrive in the sheet as text", () => {
  const placed = new Map<string, { number: string; phone: string }>();

  before(async () => {
    for (const name of STRANGE_NAMES) {
      const phone = desk.phone();
      const address = { city: "مراكش", district: "Guéliz", line1: name };
      const { number } = await order(desk, { customer: { name, phone }, address });
      placed.set(name, { number, phone });
    }
  });

  for (const name of STRANGE_NAMES) {
    it(JSON.stringify(name.slice(0, 60)), async () => {
      const { number = "", phone = "" } = placed.get(name) ?? {};
      const row = await rowShows(desk, number, { client: name, tel: phone });
      assert.equal(row.adresse, `${name}, Guéliz, Marrakech`);
      assert.equal((await desk.shop.status(number, phone)).status, 200);
    });
  }
});
