import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "@souk/contracts";
import { message } from "../http/messages";
import { localeOr, ShopError } from "../http/shop-error";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import { checkOrder } from "./check";
import { KeyReused, OutOfStock } from "./errors";
import { LIMITS, readQuickOrder } from "./input";
import { MEDUSA_LOCALE } from "./medusa-order";
import { type Idempotency, type Placed, placeOrder, replay } from "./place";
import { shopContext } from "./shop-context";

/** `POST /store/quick-orders` without its HTTP: replay, checks, placement; throws `ShopError` for what is refused. */
export async function quickOrder(
  container: MedusaContainer,
  request: { body: unknown; key: string | undefined; salesChannelId: string },
): Promise<Placed> {
  const locale = localeOr((request.body as { locale?: unknown } | null | undefined)?.locale);
  const idempotency = readKey(request.key, request.body, locale);
  try {
    const earlier = idempotency && (await replay(container, idempotency));
    if (earlier) return earlier;
    const flow: OrderFlowService = container.resolve(ORDER_FLOW);
    const input = readQuickOrder(request.body, await flow.settings());
    const shop = await shopContext(container, request.salesChannelId);
    const order = await checkOrder(container, shop, input);
    return await placeOrder(container, { order, shop, idempotency });
  } catch (error) {
    throw await asShopError(container, error, locale);
  }
}

function readKey(key: string | undefined, body: unknown, locale: Locale): Idempotency | undefined {
  if (key === undefined) return undefined;
  if (!/^[\x20-\x7e]+$/.test(key) || key.length > LIMITS.key) {
    const text = message("key_invalid", locale);
    throw new ShopError(400, { type: "invalid_data", code: "key_invalid", message: text });
  }
  return { key, bodyHash: createHash("sha256").update(canonical(body)).digest("hex") };
}

/** The same text for two bodies that differ in the order of their keys only. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`;
}

async function asShopError(container: MedusaContainer, error: unknown, locale: Locale): Promise<unknown> {
  if (error instanceof KeyReused) {
    const text = message("key_reused", locale);
    return new ShopError(409, { type: "conflict", code: "key_reused", message: text });
  }
  if (error instanceof OutOfStock) {
    const code = error.left > 0 ? "out_of_stock" : "sold_out";
    const title = await titleIn(container, error.product, locale);
    const text = message(code, locale, { title, left: error.left });
    const details = [{ field: `items.${error.line}.quantity`, code, message: text }];
    return new ShopError(409, { type: "not_allowed", code, message: text, details });
  }
  if (error instanceof Error && error.message.includes("Timed-out acquiring lock")) {
    const text = message("busy", locale);
    return new ShopError(503, { type: "unavailable", code: "busy", message: text }, { "Retry-After": "5" });
  }
  return error;
}

/** A product's title in the shopper's language, its Arabic one where it was not translated. */
async function titleIn(
  container: MedusaContainer,
  product: OutOfStock["product"],
  locale: Locale,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  // A translation is found by the id, so that must be among the fields.
  const { data } = await query.graph(
    { entity: "product", fields: ["id", "title"], filters: { id: product.id } },
    { locale: MEDUSA_LOCALE[locale] },
  );
  return data[0]?.title ?? product.title;
}
