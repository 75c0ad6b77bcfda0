import { cookies } from "next/headers";
import { loadProductsById } from "../backend/catalogue.ts";
import type { Locale } from "../shared/locale.ts";
import { CART_COOKIE, type Cart, readCart } from "./cart.ts";
import { type PricedCart, priceCart } from "./lines.ts";

/** The shopper's cart with the prices and stock of this moment; `priced` is null when the backend does not answer. */
export async function loadCart(locale: Locale): Promise<{ cart: Cart; priced: PricedCart | null }> {
  const cart = readCart((await cookies()).get(CART_COOKIE)?.value);
  const products = await loadProductsById(locale, [...new Set(cart.items.map(({ productId }) => productId))]);
  return { cart, priced: products && priceCart(cart.items, products) };
}
