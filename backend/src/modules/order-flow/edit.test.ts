import { changesBetween } from "./edit";

const line = { variant_id: "v", title: "t", variant: "", sku: null, quantity: 1, unit_price: 10 };
const order = {
  customer_name: "سعاد",
  phone: "+212612000001",
  city: "Fès",
  district: null,
  line1: "3, rue des Roses",
  note: null,
  items: [line],
  delivery_fee: 35,
  total: 45,
};

it("names nothing where nothing differs", () =>
  expect(changesBetween(order, { ...order, items: [{ ...line }] })).toEqual({}));

it("gives each field that differs, before and after", () => {
  const items = [{ ...line, quantity: 2 }];
  expect(changesBetween(order, { ...order, district: "Agdal", items, total: 55 })).toEqual({
    district: { before: null, after: "Agdal" },
    items: { before: [line], after: items },
    total: { before: 45, after: 55 },
  });
});
