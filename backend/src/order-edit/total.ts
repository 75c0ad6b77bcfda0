import type { OrderRecord } from "../modules/order-flow/types";

/** What an order's lines and delivery come to, in dirhams. */
export function totalOf(order: Pick<OrderRecord, "items" | "delivery_fee">): number {
  const goods = order.items.reduce((sum, item) => sum + item.unit_price * item.quantity, 0);
  return Math.round((goods + order.delivery_fee) * 100) / 100;
}

/**
 * Whether items, prices and fee may change: not once the money is there, and not where the total is more than lines and
 * delivery (an order of Medusa's own checkout with a discount), nor where a line is no single variant's.
 */
export function amountIsFixed(
  order: Pick<OrderRecord, "items" | "delivery_fee" | "total" | "payment">,
  payment: { captured_at: string | null } | null,
): boolean {
  if (order.payment !== "cod" || !payment || payment.captured_at) return true;
  const variants = order.items.map((item) => item.variant_id);
  if (variants.includes("") || new Set(variants).size < variants.length) return true;
  return Math.abs(totalOf(order) - order.total) >= 0.005;
}
