import { amountIsFixed, totalOf } from "./total";

const line = (variant_id: string, quantity: number, unit_price: number) => ({
  variant_id,
  title: "أركان",
  variant: "250 ml",
  sku: null,
  quantity,
  unit_price,
});
const order = (items: ReturnType<typeof line>[], delivery_fee: number, total: number) => ({
  items,
  delivery_fee,
  total,
  payment: "cod" as const,
});
const OPEN = { captured_at: null };

describe("a total", () => {
  it.each([
    [[line("a", 3, 33.33)], 35, 134.99],
    [[line("a", 3, 0.1), line("b", 1, 0.2)], 0, 0.5],
    [[line("a", 1, 0)], 0, 0],
  ])("of %j with a delivery of %d is %d", (items, delivery_fee, total) =>
    expect(totalOf({ items, delivery_fee })).toBe(total),
  );
});

describe("the amount", () => {
  const plain = order([line("a", 2, 50)], 35, 135);
  it("may change while the cash is to be collected", () => expect(amountIsFixed(plain, OPEN)).toBe(false));
  it.each([
    ["the cash is there", plain, { captured_at: "2026-11-23T10:00:00.000Z" }],
    ["there is no open payment", plain, null],
    ["it was paid online", { ...plain, payment: "online" as const }, OPEN],
    ["a discount is in it", order([line("a", 2, 50)], 35, 125), OPEN],
    ["a line is no variant's", order([line("", 2, 50)], 35, 135), OPEN],
    ["two lines are one variant's", order([line("a", 1, 50), line("a", 1, 50)], 35, 135), OPEN],
  ])("is fixed when %s", (_, given, payment) => expect(amountIsFixed(given, payment)).toBe(true));
});
