import { isAvailable, type Product, type Variant } from "../backend/catalogue-types.ts";
import { addMoney } from "../shared/money.ts";
import type { CartItem } from "./cart.ts";

/** Why a line cannot be ordered as it stands. */
export type LineProblem = "gone" | "soldOut" | "tooMany";

export interface CartLine extends CartItem {
  product: Product | null;
  variant: Variant | null;
  /** Dirhams for all pieces; 0 when the line cannot be priced. */
  total: number;
  problem: LineProblem | null;
}

export interface PricedCart {
  lines: CartLine[];
  /** Dirhams, without delivery. */
  subtotal: number;
  orderable: boolean;
}

/** Prices a cart from products that were just read. */
export function priceCart(items: CartItem[], products: Product[]): PricedCart {
  const lines = items.map((item) => priceLine(item, products));
  return {
    lines,
    subtotal: addMoney(...lines.map((line) => line.total)),
    orderable: lines.length > 0 && lines.every((line) => line.problem === null),
  };
}

function priceLine(item: CartItem, products: Product[]): CartLine {
  const product = products.find(({ id }) => id === item.productId) ?? null;
  const variant = product?.variants.find(({ id }) => id === item.variantId) ?? null;
  const problem = problemOf(item, variant);
  const counts = problem === null || problem === "tooMany";
  return {
    ...item,
    product,
    variant,
    problem,
    total: counts ? addMoney((variant?.price ?? 0) * item.quantity) : 0,
  };
}

function problemOf(item: CartItem, variant: Variant | null): LineProblem | null {
  if (!variant || variant.price === null) return "gone";
  if (!isAvailable(variant)) return "soldOut";
  return variant.stock !== null && item.quantity > variant.stock ? "tooMany" : null;
}
