import { isOrderState, type OrderState } from "../orders/states.ts";
import type { Locale } from "../shared/locale.ts";
import { type Answer, callBackend } from "./call.ts";
import { list, numberOrNull, record, text } from "./json.ts";

export interface QuickOrder {
  items: { variant_id: string; quantity: number }[];
  customer: { name: string; phone: string };
  address: { city: string; district?: string; line1: string; note?: string };
  locale: Locale;
}

export interface Shipment {
  carrier: string;
  trackingNumber: string;
  /** An http(s) page of the carrier, or null. */
  trackingUrl: string | null;
}

export interface OrderStatus {
  number: string;
  state: OrderState;
  /** Dirhams, delivery included. */
  total: number;
  shipment: Shipment | null;
  timeline: { state: OrderState; at: string }[];
}

const ORDER_TIMEOUT_MS = 20_000;
const PAUSE_MS = 700;

/**
 * Places an order. A call that got no answer is made once more with the same key: the backend makes one order of both.
 */
export async function placeOrder(order: QuickOrder, key: string, clientIp: string): Promise<Answer> {
  const call = {
    path: "/store/quick-orders",
    body: order,
    headers: { "idempotency-key": key },
    clientIp,
    timeoutMs: ORDER_TIMEOUT_MS,
  };
  const first = await callBackend(call);
  if (first.kind !== "unavailable") return first;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return callBackend(call);
}

/** The order with this number and phone; "missing" for every kind of miss; null when the backend does not answer. */
export async function loadOrderStatus(
  locale: Locale,
  number: string,
  phone: string,
  clientIp: string,
): Promise<OrderStatus | "missing" | "limited" | null> {
  const answer = await callBackend({
    path: "/store/order-status",
    query: { number, phone, locale },
    clientIp,
  });
  if (answer.kind === "unavailable") return null;
  if (answer.kind === "refused") return answer.refusal.status === 429 ? "limited" : "missing";
  return readOrderStatus(record(answer.body).order);
}

/** An order as the backend tells it; an unknown state reads as pending. */
export function readOrderStatus(value: unknown): OrderStatus {
  const order = record(value);
  const timeline = list(order.timeline).map(record);
  return {
    number: text(order.number),
    state: isOrderState(order.state) ? order.state : "pending",
    total: numberOrNull(order.total) ?? 0,
    shipment: readShipment(order.shipment),
    timeline: timeline.flatMap((step) =>
      isOrderState(step.state) ? [{ state: step.state, at: text(step.at) }] : [],
    ),
  };
}

function readShipment(value: unknown): Shipment | null {
  const shipment = record(value);
  const trackingNumber = text(shipment.tracking_number);
  if (!trackingNumber) return null;
  const url = text(shipment.tracking_url);
  return {
    carrier: text(shipment.carrier),
    trackingNumber,
    trackingUrl: /^https?:\/\//.test(url) ? url : null,
  };
}
