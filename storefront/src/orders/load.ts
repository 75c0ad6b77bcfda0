import { cookies, headers } from "next/headers";
import { loadOrderStatus, type OrderStatus } from "../backend/orders.ts";
import { clientIp } from "../http/request.ts";
import type { Locale } from "../shared/locale.ts";
import { isOrderNumber, ORDERS_COOKIE, readKnownOrders } from "./known-orders.ts";

/** "ask": this browser has not said the phone; "missing": number and phone do not belong together; null: no answer. */
export type OrderView = OrderStatus | "ask" | "missing" | "limited" | null;

/** An order by its number, if this browser's own cookie holds the phone that goes with it. */
export async function loadKnownOrder(locale: Locale, number: string): Promise<OrderView> {
  const known = readKnownOrders((await cookies()).get(ORDERS_COOKIE)?.value);
  const order = known.find((entry) => entry.number === number);
  if (!order || !isOrderNumber(number)) return "ask";
  return loadOrderStatus(locale, number, order.phone, clientIp(await headers()));
}
