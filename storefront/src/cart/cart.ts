import { randomUUID } from "node:crypto";

/** A cart as the cookie holds it: what and how many, never a price. */
export interface CartItem {
  productId: string;
  variantId: string;
  quantity: number;
}

export interface Cart {
  /** Idempotency key of the order that this content will become; a new content gets a new key. */
  key: string;
  items: CartItem[];
}

export const CART_COOKIE = "souk_cart";
export const MAX_LINES = 20;
export const MAX_QUANTITY = 20;

const ID = /^[A-Za-z0-9_]{1,40}$/;
const KEY = /^[A-Za-z0-9-]{16,64}$/;

/** Narrows any text to an idempotency key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** A whole quantity within 0 and the cap; anything unreadable is 0. */
export function toQuantity(text: string): number {
  const quantity = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  return Math.min(quantity, MAX_QUANTITY);
}

/** Reads `product.variant.quantity~…`; what does not fit the form is dropped. */
export function readItems(text: string): CartItem[] {
  const items = text.split("~").flatMap((entry) => {
    const [productId = "", variantId = "", count = ""] = entry.split(".");
    const quantity = toQuantity(count);
    return ID.test(productId) && ID.test(variantId) && quantity > 0
      ? [{ productId, variantId, quantity }]
      : [];
  });
  const unique = items.filter(
    (item, at) => items.findIndex((other) => other.variantId === item.variantId) === at,
  );
  return unique.slice(0, MAX_LINES);
}

/** The inverse of readItems. */
export function writeItems(items: CartItem[]): string {
  return items.map(({ productId, variantId, quantity }) => `${productId}.${variantId}.${quantity}`).join("~");
}

/** Reads the cart cookie, `key!items`; an unreadable one is an empty cart. */
export function readCart(cookie: string | undefined): Cart {
  const [key = "", items = ""] = (cookie ?? "").split("!");
  return isKey(key) ? { key, items: readItems(items) } : withItems([]);
}

export function writeCart(cart: Cart): string {
  return `${cart.key}!${writeItems(cart.items)}`;
}

/** A cart with new content, and so with a new key. */
export function withItems(items: CartItem[]): Cart {
  return { key: randomUUID(), items };
}

/** Adds pieces to a cart; "full" when one more line would pass the cap. `stock` null: not tracked. */
export function addItem(cart: Cart, item: CartItem, stock: number | null): Cart | "full" {
  const known = cart.items.find(({ variantId }) => variantId === item.variantId);
  if (!known && cart.items.length >= MAX_LINES) return "full";
  const wanted = (known?.quantity ?? 0) + item.quantity;
  const quantity = Math.min(wanted, MAX_QUANTITY, stock ?? MAX_QUANTITY);
  if (!known) return withItems([...cart.items, { ...item, quantity }]);
  return withItems(cart.items.map((line) => (line === known ? { ...line, quantity } : line)));
}

/** Sets quantities by variant id; 0 removes a line. A change of nothing keeps the key. */
export function setQuantities(cart: Cart, quantities: Map<string, number>): Cart {
  const items = cart.items
    .map((item) => ({ ...item, quantity: quantities.get(item.variantId) ?? item.quantity }))
    .filter(({ quantity }) => quantity > 0);
  return writeItems(items) === writeItems(cart.items) ? cart : withItems(items);
}

/** How many pieces are in the cart. */
export function countPieces(cart: Cart): number {
  return cart.items.reduce((sum, { quantity }) => sum + quantity, 0);
}
