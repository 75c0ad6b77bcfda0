import { withItems } from "./cart";
import { updateFromForm } from "./form";

const cart = withItems([
  { productId: "p1", variantId: "v1", quantity: 1 },
  { productId: "p2", variantId: "v2", quantity: 2 },
]);

it("sets typed quantities, Arabic-Indic digits included", () => {
  const { cart: changed, path } = updateFromForm(cart, new URLSearchParams({ "q.v1": "٣", "q.v2": "2" }));
  expect(changed.items.map(({ quantity }) => quantity)).toEqual([3, 2]);
  expect(path).toBe("/cart");
});

it("removes the line whose button was pressed, whatever stands in its field", () => {
  const form = new URLSearchParams({ "q.v1": "1", "q.v2": "2", remove: "v1" });
  expect(updateFromForm(cart, form).cart.items.map(({ variantId }) => variantId)).toEqual(["v2"]);
});

it("leaves the cart as it is when nothing is said", () => {
  expect(updateFromForm(cart, new URLSearchParams({ "q.unknown": "5" })).cart).toBe(cart);
});
