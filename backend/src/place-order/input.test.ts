import { LOCALES } from "@souk/contracts";
import fc from "fast-check";
import { ShopError } from "../http/shop-error";
import { orderSettingsSchema } from "../modules/order-flow/settings";
import { readQuickOrder } from "./input";

const settings = orderSettingsSchema.parse({});

const good = {
  items: [{ variant_id: "variant_1", quantity: 2 }],
  customer: { name: "سلمى الإدريسي", phone: "06 12 00 00 01" },
  address: { city: "الدار البيضاء", line1: "14 زنقة البرتقال" },
  locale: "ar",
};

function refusal(body: unknown): ShopError {
  try {
    readQuickOrder(body, settings);
  } catch (error) {
    if (error instanceof ShopError) return error;
    throw error;
  }
  throw new Error("it was accepted");
}

const codesOf = (body: unknown) =>
  (refusal(body).body.details ?? []).map((detail) => `${detail.field}:${detail.code}`);

test("a good order is read: E.164 phone, merged lines, no empty texts", () => {
  const items = [...good.items, { variant_id: "variant_1", quantity: 3 }];
  const read = readQuickOrder({ ...good, items, address: { ...good.address, note: " " } }, settings);
  expect(read.customer.phone).toBe("+212612000001");
  expect(read.items).toEqual([{ variant_id: "variant_1", quantity: 5 }]);
  expect(read.address).toMatchObject({ note: null, district: null });
});

test.each([
  ["no phone", { ...good, customer: { name: "A" } }, "customer.phone:phone_required"],
  ["a short phone", { ...good, customer: { name: "A", phone: "0612" } }, "customer.phone:phone_invalid"],
  [
    "a phone that is a number",
    { ...good, customer: { name: "A", phone: 612000001 } },
    "customer.phone:phone_invalid",
  ],
  ["no name", { ...good, customer: { phone: "0612000001", name: "  " } }, "customer.name:name_required"],
  [
    "a name of marks only",
    { ...good, customer: { phone: "0612000001", name: "\u200f\u202e" } },
    "customer.name:name_required",
  ],
  [
    "a name of 301",
    { ...good, customer: { phone: "0612000001", name: "a".repeat(301) } },
    "customer.name:name_too_long",
  ],
  ["no city", { ...good, address: { line1: "x1" } }, "address.city:city_required"],
  ["no address", { ...good, address: { city: "Casa" } }, "address.line1:address_required"],
  [
    "an address of 501",
    { ...good, address: { city: "Casa", line1: "a".repeat(501) } },
    "address.line1:address_too_long",
  ],
  ["no items", { ...good, items: [] }, "items:items_required"],
  ["items that are no list", { ...good, items: { 0: good.items[0] } }, "items:items_required"],
  [
    "51 lines",
    { ...good, items: Array.from({ length: 51 }, (_, n) => ({ variant_id: `v${n}`, quantity: 1 })) },
    "items:items_too_many",
  ],
  ["quantity 0", { ...good, items: [{ variant_id: "v", quantity: 0 }] }, "items.0.quantity:quantity_invalid"],
  [
    "quantity -1",
    { ...good, items: [{ variant_id: "v", quantity: -1 }] },
    "items.0.quantity:quantity_invalid",
  ],
  [
    "quantity 1.5",
    { ...good, items: [{ variant_id: "v", quantity: 1.5 }] },
    "items.0.quantity:quantity_invalid",
  ],
  [
    "quantity as text",
    { ...good, items: [{ variant_id: "v", quantity: "1" }] },
    "items.0.quantity:quantity_invalid",
  ],
  [
    "over the cap",
    { ...good, items: [{ variant_id: "v", quantity: 21 }] },
    "items.0.quantity:quantity_invalid",
  ],
  [
    "over the cap in two lines",
    {
      ...good,
      items: [
        { variant_id: "v", quantity: 20 },
        { variant_id: "v", quantity: 1 },
      ],
    },
    "items.1.quantity:quantity_invalid",
  ],
  ["a wrong locale", { ...good, locale: "es" }, "locale:locale_invalid"],
  ["no locale", { ...good, locale: undefined }, "locale:locale_invalid"],
  ["a body that is a list", [good], ":body_invalid"],
  ["no body", undefined, ":body_invalid"],
])("%s is refused, naming the field", (_, body, code) => {
  expect(codesOf(body)).toContain(code);
});

test("all problems come at once, in the shopper's language", () => {
  const answers = LOCALES.map((locale) => refusal({ locale, items: [], customer: {}, address: {} }));
  expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400]);
  expect(answers[0]?.body.details).toHaveLength(5);
  expect(new Set(answers.map((answer) => answer.body.message)).size).toBe(3);
});

test.each(['=HYPERLINK("x")', "<script>alert(1)</script>", "🧕 سلمى", "\u202eسلمى", "x".repeat(300)])(
  "the name %s is kept as it is",
  (name) => {
    expect(readQuickOrder({ ...good, customer: { ...good.customer, name } }, settings).customer.name).toBe(
      name,
    );
  },
);

test("nothing but a ShopError ever comes of a strange body", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (body, part) => {
      for (const given of [body, { ...good, items: body }, { ...good, customer: body, address: part }]) {
        try {
          readQuickOrder(given, settings);
        } catch (error) {
          expect(error).toBeInstanceOf(ShopError);
        }
      }
    }),
    { numRuns: 300 },
  );
});
