import type { EditableOrder } from "../../order-edit/editable";
import { amountOf, changeOf, draftOf, goodsOf, rebased, touched, withVariant } from "./order-draft";

const ORDER: EditableOrder = {
  order_id: "order_1",
  number: "12345678",
  state: "confirmed",
  version: 3,
  refusal: null,
  parcel: null,
  amount_fixed: false,
  customer: { name: "سعاد", phone: "+212612000001" },
  address: { city: "Fès", district: null, line1: "3, rue des Roses", note: null },
  items: [{ variant_id: "a", title: "أركان", variant: "250 ml", sku: "A", quantity: 2, unit_price: 49.5 }],
  delivery_fee: 35,
  total: 134,
  limits: { max_lines: 50, max_quantity: 20 },
};
const base = draftOf(ORDER);

it("begins as the order is, the phone as people read it", () =>
  expect(base).toMatchObject({ phone: "06 12 00 00 01", district: "", fee: null }));

it.each([
  ["120", 120],
  ["1 249,50", 1249.5],
  ["0", 0],
  ["19.999", null],
  ["-5", null],
  ["", null],
  ["abc", null],
])("reads the amount %j as %p", (text, amount) => expect(amountOf(text)).toBe(amount));

it("sends nothing while nothing is touched, and only what is touched", () => {
  expect(changeOf(base, { ...base })).toEqual({});
  expect(changeOf(base, { ...base, name: "Hiba", district: "Agdal", fee: "20,5" })).toEqual({
    customer: { name: "Hiba" },
    address: { district: "Agdal" },
    delivery_fee: 20.5,
  });
});

it("sends the whole list of items when a line is touched, a wrong price as it was typed", () => {
  const [line] = base.items;
  if (!line) throw new Error("no line");
  expect(changeOf(base, { ...base, items: [{ ...line, quantity: 3, price: "x" }] })).toEqual({
    items: [{ variant_id: "a", quantity: 3, unit_price: "x" }],
  });
});

it("keeps what was typed over an order that changed, and takes the rest from it", () => {
  const typed = { ...base, name: "Hiba", line1: "8, avenue Annakhil" };
  const fresh = draftOf({
    ...ORDER,
    version: 4,
    customer: { name: "Souad B.", phone: "+212612000002" },
    items: [],
  });
  const next = rebased(base, typed, fresh);
  expect(next).toMatchObject({
    name: "Hiba",
    line1: "8, avenue Annakhil",
    phone: "06 12 00 00 02",
    items: [],
  });
  expect(touched(fresh, next)).toEqual(["name", "line1"]);
});

it("adds a piece of a variant that is there, or a new line", () => {
  const found = { variant_id: "a", title: "أركان", variant: "250 ml", sku: "A", unit_price: 60, left: 4 };
  expect(withVariant(base.items, found)).toMatchObject([{ variant_id: "a", quantity: 3, price: "49.5" }]);
  expect(withVariant(base.items, { ...found, variant_id: "b" })[1]).toMatchObject({
    quantity: 1,
    price: "60",
  });
});

it("counts what the lines come to", () => {
  expect(goodsOf(base.items)).toBe(99);
  expect(goodsOf(base.items.map((line) => ({ ...line, price: "" })))).toBeNull();
});
