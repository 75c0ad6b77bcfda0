import type { Product, Variant } from "../backend/catalogue-types";
import { priceCart } from "./lines";

const variant = (id: string, price: number | null, stock: number | null): Variant => ({
  id,
  title: id,
  price,
  priceBefore: null,
  stock,
  options: {},
});
const product: Product = {
  id: "p",
  handle: "p",
  title: "بلغة",
  description: "",
  thumbnail: null,
  pictures: [],
  options: [],
  categories: [],
  variants: [variant("v", 120.1, 3), variant("out", 90, 0), variant("unpriced", null, 5)],
};
const item = (variantId: string, quantity: number) => ({ productId: "p", variantId, quantity });

it("prices from the products, never from the cart", () => {
  expect(priceCart([item("v", 3)], [product])).toMatchObject({ subtotal: 360.3, orderable: true });
});

it.each([
  [item("v", 4), "tooMany"],
  [item("out", 1), "soldOut"],
  [item("unpriced", 1), "gone"],
  [item("nowhere", 1), "gone"],
] as const)("%p has the problem %s", (line, problem) => {
  const cart = priceCart([line], [product]);
  expect(cart.lines[0]?.problem).toBe(problem);
  expect(cart.orderable).toBe(false);
});

it("does not let an empty cart be ordered", () => {
  expect(priceCart([], [])).toEqual({ lines: [], subtotal: 0, orderable: false });
});
