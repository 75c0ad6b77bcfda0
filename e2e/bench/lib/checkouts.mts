// The two ways to order that are measured: Souk's one call, and stock Medusa's seven.
import type { Good } from "../../chaos/lib/goods.mts";
import { call, must } from "../../lib/http.mts";

export interface Market {
  backend: string;
  publishableKey: string;
  regionId: string;
  good: Good;
}

/** Places the `n`-th order of a run and returns its id. */
export type Checkout = (market: Market, n: number) => Promise<string>;

const LIMIT_MS = 120_000;
const phoneOf = (n: number): string => `0612${String(n).padStart(6, "0")}`;

function api<T>(
  market: Market,
  path: string,
  json?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const options = {
    json,
    timeoutMs: LIMIT_MS,
    headers: { "x-publishable-api-key": market.publishableKey, ...headers },
  };
  return must(call<T>(`${market.backend}${path}`, options), path);
}

/** `POST /store/quick-orders`. */
export const oneCall: Checkout = async (market, n) => {
  const body = {
    items: [{ variant_id: market.good.variantId, quantity: 1 }],
    customer: { name: "سلمى بناني", phone: phoneOf(n) },
    address: { city: "Rabat", line1: "زنقة الليمون، رقم 7" },
    locale: "ar",
  };
  const key = { "idempotency-key": `bench-${market.good.variantId}-${n}` };
  const { order } = await api<{ order: { id: string } }>(market, "/store/quick-orders", body, key);
  return order.id;
};

/** Cart with its item, address, options, delivery, payment collection, payment session, completion. */
export const sevenCalls: Checkout = async (market, n) => {
  const address = {
    first_name: "سلمى",
    last_name: "بناني",
    phone: phoneOf(n),
    address_1: "زنقة الليمون، رقم 7",
  };
  const items = [{ variant_id: market.good.variantId, quantity: 1 }];
  const { cart } = await api<{ cart: { id: string } }>(market, "/store/carts", {
    region_id: market.regionId,
    items,
  });
  const shipping_address = { ...address, city: "Rabat", country_code: "ma" };
  const email = `bench-${n}@example.invalid`;
  await api(market, `/store/carts/${cart.id}`, {
    email,
    shipping_address,
    billing_address: shipping_address,
  });
  const { shipping_options } = await api<{ shipping_options: { id: string }[] }>(
    market,
    `/store/shipping-options?cart_id=${cart.id}`,
  );
  await api(market, `/store/carts/${cart.id}/shipping-methods`, { option_id: shipping_options[0]?.id });
  const { payment_collection } = await api<{ payment_collection: { id: string } }>(
    market,
    "/store/payment-collections",
    { cart_id: cart.id },
  );
  const session = { provider_id: "pp_cod_cod" };
  await api(market, `/store/payment-collections/${payment_collection.id}/payment-sessions`, session);
  const done = await api<{ order?: { id: string } }>(market, `/store/carts/${cart.id}/complete`, {});
  if (!done.order) throw new Error(`The cart was not completed: ${JSON.stringify(done).slice(0, 300)}`);
  return done.order.id;
};
