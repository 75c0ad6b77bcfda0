import { ShopError } from "../http/shop-error";
import { orderSettingsSchema } from "../modules/order-flow/settings";
import { readEdit } from "./input";

const settings = orderSettingsSchema.parse({ max_quantity: 10, max_lines: 2 });
const line = { variant_id: "v1", title: "أركان", variant: "", sku: null, quantity: 15, unit_price: 90 };
const order = { items: [line] };
const read = (body: unknown) => readEdit(body, order, settings, "en");

function problemsOf(body: unknown): [field: string, code: string][] {
  try {
    read(body);
  } catch (error) {
    if (error instanceof ShopError) return (error.body.details ?? []).map(({ field, code }) => [field, code]);
  }
  return [];
}

it("leaves out what is absent, and tells null from absent", () => {
  expect(read({ version: 3 })).toEqual({
    version: 3,
    reason: null,
    takeBack: false,
    customer: {},
    address: {},
  });
  expect(read({ version: 3, address: { district: null, note: "" } }).address).toEqual({
    district: null,
    note: null,
  });
});

it("reads phones, texts and amounts", () => {
  const body = {
    version: 1,
    reason: " moved ",
    take_back: true,
    customer: { name: " سعاد ", phone: "06 12 00 00 01" },
    address: { city: "Fès", line1: "3, rue des Roses" },
    items: [{ variant_id: "v1", quantity: 2, unit_price: 19.99 }],
    delivery_fee: 0,
  };
  expect(read(body)).toEqual({
    version: 1,
    reason: "moved",
    takeBack: true,
    customer: { name: "سعاد", phone: "+212612000001" },
    address: { city: "Fès", line1: "3, rue des Roses" },
    items: [{ variant_id: "v1", quantity: 2, unit_price: 19.99 }],
    delivery_fee: 0,
  });
});

it("lets a line keep more pieces than the shop sells now", () => {
  expect(read({ version: 1, items: [{ variant_id: "v1", quantity: 15 }] }).items?.[0]?.quantity).toBe(15);
  expect(problemsOf({ version: 1, items: [{ variant_id: "v1", quantity: 16 }] })).toEqual([
    ["items.0.quantity", "quantity_invalid"],
  ]);
});

it.each<[string, unknown, [string, string][]]>([
  ["no object", [], [["", "body_invalid"]]],
  ["no version", {}, [["version", "edit_version"]]],
  ["a version that is text", { version: "1" }, [["version", "edit_version"]]],
  ["a field nobody knows", { version: 1, city: "Fès" }, [["city", "name_unknown"]]],
  ["an inner one", { version: 1, address: { town: "Fès" } }, [["address.town", "name_unknown"]]],
  ["a list for a part", { version: 1, customer: ["x"] }, [["customer", "body_invalid"]]],
  ["an empty name", { version: 1, customer: { name: " " } }, [["customer.name", "name_required"]]],
  [
    "a foreign phone",
    { version: 1, customer: { phone: "+33612000001" } },
    [["customer.phone", "phone_invalid"]],
  ],
  ["no address", { version: 1, address: { line1: "" } }, [["address.line1", "address_required"]]],
  ["no items", { version: 1, items: [] }, [["items", "edit_items_none"]]],
  [
    "an item twice",
    {
      version: 1,
      items: [
        { variant_id: "a", quantity: 1 },
        { variant_id: "a", quantity: 1 },
      ],
    },
    [["items.1.variant_id", "edit_item_twice"]],
  ],
  [
    "half a piece",
    { version: 1, items: [{ variant_id: "a", quantity: 0.5 }] },
    [["items.0.quantity", "quantity_invalid"]],
  ],
  [
    "three decimals",
    { version: 1, items: [{ variant_id: "a", quantity: 1, unit_price: 1.005 }] },
    [["items.0.unit_price", "edit_amount"]],
  ],
  ["a negative fee", { version: 1, delivery_fee: -1 }, [["delivery_fee", "edit_amount"]]],
  ["a fee that is text", { version: 1, delivery_fee: "35" }, [["delivery_fee", "edit_amount"]]],
  [
    "too many lines",
    { version: 1, items: ["a", "b", "c"].map((variant_id) => ({ variant_id, quantity: 1 })) },
    [["items", "items_too_many"]],
  ],
])("refuses %s", (_, body, problems) => expect(problemsOf(body)).toEqual(problems));
