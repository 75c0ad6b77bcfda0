import { list, record, text } from "../backend/json.ts";
import { pack, unpack } from "../http/cookies.ts";
import { latinDigits } from "../shared/digits.ts";

/** The orders that this browser may see without typing the phone again, newest first. */
export interface KnownOrder {
  number: string;
  phone: string;
}

export const ORDERS_COOKIE = "souk_orders";
const KEPT = 5;

/** Narrows any text to an order number. */
export function isOrderNumber(number: string): boolean {
  return /^\d{8}$/.test(number);
}

/** An order number as people type it: Arabic-Indic digits, blanks, a leading #. */
export function toOrderNumber(typed: string): string {
  return latinDigits(typed)
    .replace(/[^0-9]/g, "")
    .slice(0, 12);
}

export function readKnownOrders(cookie: string | undefined): KnownOrder[] {
  const orders = list(unpack(cookie)).map((entry) => {
    const { n, p } = record(entry);
    return { number: text(n), phone: text(p) };
  });
  return orders.filter(({ number, phone }) => isOrderNumber(number) && phone !== "").slice(0, KEPT);
}

/** The cookie's value with one more order. */
export function rememberOrder(cookie: string | undefined, order: KnownOrder): string {
  const others = readKnownOrders(cookie).filter(({ number }) => number !== order.number);
  return pack([order, ...others].slice(0, KEPT).map(({ number, phone }) => ({ n: number, p: phone })));
}
