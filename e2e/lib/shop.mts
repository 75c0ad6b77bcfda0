// The public API, as the storefront's server calls it.
import type { Context } from "./context.mts";
import { type Answer, call, must } from "./http.mts";

export type Locale = "ar" | "fr" | "en";
export const LOCALES: readonly Locale[] = ["ar", "fr", "en"];

export interface OrderBody {
  items: { variant_id: string; quantity: number }[];
  customer: { name: string; phone: string; email?: string };
  address: { city: string; district?: string; line1: string; note?: string };
  carrier?: string;
  locale: Locale;
}

export interface PlacedOrder {
  id: string;
  number: string;
  state: string;
  total: number;
  currency_code: string;
  shipment: { carrier: string; tracking_number: string; tracking_url: string | null } | null;
}

export interface OrderStatus extends PlacedOrder {
  timeline: { state: string; at: string }[];
}

export interface ErrorBody {
  type: string;
  code: string;
  message: string;
  details?: { field: string; code: string; message: string; suggestions?: string[] }[];
}

export class Shop {
  readonly backend: string;
  private readonly headers: Record<string, string>;

  constructor({ info }: Pick<Context, "info">, backend = info.backend) {
    this.backend = backend;
    this.headers = { "x-publishable-api-key": info.publishable_key };
  }

  /** `POST /store/quick-orders`, whatever comes of it; the body may be anything. */
  send(body: unknown, key?: string): Promise<Answer<{ order: PlacedOrder } & ErrorBody>> {
    return this.sendRaw(JSON.stringify(body), key);
  }

  /** The same with a body that stands as it is. */
  sendRaw(body: string, key?: string, headers: Record<string, string> = {}) {
    return call<{ order: PlacedOrder } & ErrorBody>(`${this.backend}/store/quick-orders`, {
      method: "POST",
      body,
      headers: {
        ...this.headers,
        "content-type": "application/json",
        ...(key === undefined ? {} : { "idempotency-key": key }),
        ...headers,
      },
      timeoutMs: 60_000,
    });
  }

  /** Places an order that must be taken. */
  async place(body: OrderBody, key?: string): Promise<PlacedOrder> {
    return (await must(this.send(body, key), "place an order")).order;
  }

  status(number: string, phone: string): Promise<Answer<{ order: OrderStatus } & ErrorBody>> {
    const query = new URLSearchParams({ number, phone });
    return this.get(`/store/order-status?${query}`);
  }

  get<T>(path: string): Promise<Answer<T>> {
    return call<T>(`${this.backend}${path}`, { headers: this.headers });
  }
}
