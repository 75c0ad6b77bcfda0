import { loadProduct } from "../backend/catalogue.ts";
import { isAvailable } from "../backend/catalogue-types.ts";
import { latinDigits } from "../shared/digits.ts";
import type { Locale } from "../shared/locale.ts";
import { addItem, type Cart, setQuantities, toQuantity } from "./cart.ts";
import { chooseVariant, optionField } from "./choose-variant.ts";

/** The cart after a form, and the page to show next (without its locale prefix). */
export interface CartChange {
  cart: Cart;
  path: string;
}

/** Form field of a line's quantity. */
export function quantityField(variantId: string): string {
  return `q.${variantId}`;
}

/** Adds what a product page's form says; with `next=checkout` the checkout comes next. */
export async function addFromForm(cart: Cart, form: URLSearchParams, locale: Locale): Promise<CartChange> {
  const handle = form.get("product") ?? "";
  const product = await loadProduct(locale, handle);
  const back = (problem: string): CartChange => ({
    cart,
    path: `/p/${encodeURIComponent(handle)}?e=${problem}`,
  });
  if (product === null || product === "missing") return { cart, path: `/p/${encodeURIComponent(handle)}` };
  const variant = chooseVariant(product, (id) => form.get(optionField(id)));
  if (!variant) return back("combination");
  if (!isAvailable(variant)) return back("outOfStock");
  const quantity = toQuantity(latinDigits(form.get("quantity") ?? "1")) || 1;
  const changed = addItem(cart, { productId: product.id, variantId: variant.id, quantity }, variant.stock);
  if (changed === "full") return { cart, path: "/cart?e=full" };
  return { cart: changed, path: form.get("next") === "checkout" ? "/checkout" : "/cart?added=1" };
}

/** Applies the cart page's quantities, and its remove button when that was pressed. */
export function updateFromForm(cart: Cart, form: URLSearchParams): CartChange {
  const quantities = new Map<string, number>();
  for (const { variantId } of cart.items) {
    const typed = form.get(quantityField(variantId));
    if (typed !== null) quantities.set(variantId, toQuantity(latinDigits(typed)));
  }
  const removed = form.get("remove");
  if (removed) quantities.set(removed, 0);
  return { cart: setQuantities(cart, quantities), path: "/cart" };
}
