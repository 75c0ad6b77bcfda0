import type { SaleVariant } from "../place-order/catalogue";
import { newVariants, planLines } from "./lines";

const line = (variant_id: string, quantity: number, unit_price: number) => ({
  variant_id,
  title: `title ${variant_id}`,
  variant: "one",
  sku: variant_id.toUpperCase(),
  quantity,
  unit_price,
});
const sale: SaleVariant = {
  id: "c",
  title: "small",
  sku: "C",
  price: 80,
  product: { id: "p", title: "صابون", handle: "sabon", thumbnail: null },
  inventory: [],
  allowBackorder: false,
};
const current = [line("a", 2, 50), line("b", 1, 30)];

it("finds the variants that are new", () =>
  expect(
    newVariants(current, [
      { variant_id: "b", quantity: 1 },
      { variant_id: "c", quantity: 1 },
    ]),
  ).toEqual(["c"]));

it("keeps what was sold as it was sold, in its order, and puts new lines below", () => {
  const asked = [
    { variant_id: "c", quantity: 3 },
    { variant_id: "b", quantity: 4, unit_price: 25 },
    { variant_id: "a", quantity: 2 },
  ];
  const planned = planLines(current, asked, new Map([["c", sale]]));
  expect(planned).toEqual([
    { index: 2, had: 2, line: line("a", 2, 50) },
    { index: 1, had: 1, line: { ...line("b", 4, 25) } },
    {
      index: 0,
      had: 0,
      variant: sale,
      line: { variant_id: "c", title: "صابون", variant: "small", sku: "C", quantity: 3, unit_price: 80 },
    },
  ]);
});

it("gives a new line the price that was asked for, and takes out what is missing", () => {
  const planned = planLines(
    current,
    [{ variant_id: "c", quantity: 1, unit_price: 0 }],
    new Map([["c", sale]]),
  );
  expect(planned.map(({ line: { variant_id, unit_price } }) => [variant_id, unit_price])).toEqual([["c", 0]]);
});
