import {
  addItem,
  type Cart,
  MAX_LINES,
  readCart,
  readItems,
  setQuantities,
  toQuantity,
  withItems,
  writeCart,
} from "./cart";

const one = { productId: "prod_1", variantId: "variant_1", quantity: 2 };
const two = { productId: "prod_2", variantId: "variant_2", quantity: 1 };
const asCart = (cart: Cart | "full"): Cart => (cart === "full" ? withItems([]) : cart);

it("comes back from its cookie", () => {
  const cart = withItems([one, two]);
  expect(readCart(writeCart(cart))).toEqual(cart);
});

it("drops what it cannot read", () => {
  expect(readItems("prod_1.variant_1.2~x~a.b.-1~a.b.0~a.b.1.5~a b.c.1~prod_2.variant_2.1")).toEqual([
    one,
    { productId: "a", variantId: "b", quantity: 1 },
    two,
  ]);
  expect(readCart("<script>").items).toEqual([]);
  expect(readCart(undefined).items).toEqual([]);
});

it("keeps one line a variant and bounds the lines", () => {
  expect(readItems("p.v.1~p.v.5")).toEqual([{ productId: "p", variantId: "v", quantity: 1 }]);
  const many = Array.from({ length: 50 }, (_, at) => `p.v${at}.1`).join("~");
  expect(readItems(many)).toHaveLength(MAX_LINES);
});

it("adds up to the stock and gives each content its own key", () => {
  const cart = withItems([one]);
  const more = asCart(addItem(cart, { ...one, quantity: 5 }, 4));
  expect(more.items).toEqual([{ ...one, quantity: 4 }]);
  expect(more.key).not.toBe(cart.key);
  expect(asCart(addItem(cart, two, null)).items).toEqual([one, two]);
});

it("says when it is full", () => {
  const full = withItems(readItems(Array.from({ length: MAX_LINES }, (_, at) => `p.v${at}.1`).join("~")));
  expect(addItem(full, two, null)).toBe("full");
});

it("sets and removes, and keeps the key when nothing changed", () => {
  const cart = withItems([one, two]);
  expect(
    setQuantities(
      cart,
      new Map([
        ["variant_1", 0],
        ["variant_2", 3],
      ]),
    ).items,
  ).toEqual([{ ...two, quantity: 3 }]);
  expect(setQuantities(cart, new Map([["variant_1", 2]]))).toBe(cart);
});

it.each([
  ["3", 3],
  ["0", 0],
  ["-1", 0],
  ["1.5", 0],
  ["999", 20],
  ["", 0],
  ["٣", 0],
])("reads the quantity %p", (text, expected) => {
  expect(toQuantity(text)).toBe(expected);
});
