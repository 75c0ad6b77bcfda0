import { loadProductsById } from "../backend/catalogue.ts";
import { record, text } from "../backend/json.ts";
import { placeOrder, type QuickOrder } from "../backend/orders.ts";
import { type CartItem, readItems } from "../cart/cart.ts";
import { priceCart } from "../cart/lines.ts";
import { nationalPhone } from "../shared/digits.ts";
import type { Locale } from "../shared/locale.ts";
import { explainRefusal } from "./refusal.ts";
import { type CheckoutValues, checkValues, type Problem } from "./values.ts";

/** What the checkout form sent. */
export interface OrderAttempt {
  locale: Locale;
  values: CheckoutValues;
  key: string;
  /** The cart that the form showed. */
  items: string;
  /** The subtotal that the form showed, in dirhams. */
  shown: string;
}

export type OrderResult =
  | { kind: "placed"; number: string }
  | { kind: "emptyCart" }
  | { kind: "fix"; problems: Problem[]; renewKey: boolean };

/** Checks the form and places the order that the shopper saw. */
export async function submitOrder(attempt: OrderAttempt, clientIp: string): Promise<OrderResult> {
  const items = readItems(attempt.items);
  if (items.length === 0) return { kind: "emptyCart" };
  const problems = checkValues(attempt.values);
  if (problems.length > 0) return { kind: "fix", problems, renewKey: false };
  if (await priceChanged(attempt, items)) {
    return { kind: "fix", problems: [{ field: "form", code: "priceChanged" }], renewKey: false };
  }
  const answer = await placeOrder(toQuickOrder(attempt, items), attempt.key, clientIp);
  if (answer.kind === "ok") return { kind: "placed", number: text(record(record(answer.body).order).number) };
  if (answer.kind === "refused") return { kind: "fix", ...explainRefusal(answer.refusal) };
  return { kind: "fix", problems: [{ field: "form", code: "busy" }], renewKey: false };
}

/**
 * Whether the shopper saw another price than today's. Stock is not looked at: a repeat of an order that took the last
 * piece must still reach its confirmation.
 */
async function priceChanged({ locale, shown }: OrderAttempt, items: CartItem[]): Promise<boolean> {
  const ids = [...new Set(items.map(({ productId }) => productId))];
  const products = await loadProductsById(locale, ids);
  if (!products) return false;
  const { lines, subtotal } = priceCart(
    items,
    products.map((product) => ({
      ...product,
      variants: product.variants.map((it) => ({ ...it, stock: null })),
    })),
  );
  return lines.every(({ problem }) => problem === null) && subtotal !== Number(shown);
}

function toQuickOrder({ locale, values }: OrderAttempt, items: CartItem[]): QuickOrder {
  return {
    items: items.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
    customer: { name: values.name, phone: nationalPhone(values.phone) ?? values.phone },
    address: {
      city: values.city,
      district: values.district || undefined,
      line1: values.address,
      note: values.note || undefined,
    },
    locale,
  };
}
