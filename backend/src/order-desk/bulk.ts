import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale, OrderState } from "@souk/contracts";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { stateWord } from "../http/state-words";
import { ORDER_FLOW } from "../modules/order-flow";
import { OrderNotFound, TransitionRefused } from "../modules/order-flow/errors";
import type { OrderFlowService } from "../modules/order-flow/service";
import { nextStatesByHand } from "../modules/order-flow/transitions";
import type { Actor, OrderRecord } from "../modules/order-flow/types";
import { SHEETS } from "../modules/sheets";
import type { SheetsService } from "../modules/sheets/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { markRow } from "../sheet-sync/mark";
import { sendOrder } from "../shipping-api/send";

/** What can be done with many orders at once. */
export const BULK_ACTIONS = ["validate", "send", "sheet", "cancel"] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** `already`: it was so before, and nothing was done; running the action again gives this. */
export type BulkOutcome = "done" | "already" | "failed";

export interface BulkResult {
  order_id: string;
  /** Null for an id that is no order's. */
  number: string | null;
  outcome: BulkOutcome;
  /** Why it failed, in the reader's language. */
  code?: string;
  message?: string;
}

export interface BulkRequest {
  action: BulkAction;
  order_ids: readonly string[];
  /** Why, for the history: of cancelling only. */
  reason?: string;
  actor: Actor;
  locale: Locale;
}

/** Orders that are worked on at the same time: each holds a connection for a moment. */
const HANDS = 4;

/**
 * Does the same with each order, each in a transaction of its own: one that fails keeps no other from it, and a repeat does
 * nothing twice. Results stand in the order of the ids.
 */
export async function runBulk(container: MedusaContainer, request: BulkRequest): Promise<BulkResult[]> {
  const ids = [...new Set(request.order_ids)];
  const results: BulkResult[] = [];
  let next = 0;
  const hand = async () => {
    while (next < ids.length) {
      const index = next++;
      results[index] = await runOne(container, request, ids[index] ?? "");
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return results;
}

async function runOne(
  container: MedusaContainer,
  request: BulkRequest,
  orderId: string,
): Promise<BulkResult> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const order = await flow.get(orderId);
  const line = { order_id: orderId, number: order?.number ?? null };
  try {
    if (!order) throw new OrderNotFound(orderId);
    return { ...line, outcome: await ACTIONS[request.action](container, order, request) };
  } catch (error) {
    return { ...line, outcome: "failed", ...reasonOf(container, error, request.locale) };
  }
}

type Act = (container: MedusaContainer, order: OrderRecord, request: BulkRequest) => Promise<BulkOutcome>;

/** States in which staff may bring an order to another by hand. */
const fromWhich = (to: OrderState): OrderState[] =>
  (["pending", "confirmed", "awaiting_pickup"] as const).filter((from) =>
    nextStatesByHand(from).includes(to),
  );

const ACTIONS: Record<BulkAction, Act> = {
  async validate(container, order, { actor }) {
    if (order.state !== "pending" && order.state !== "canceled") return "already";
    const flow: OrderFlowService = container.resolve(ORDER_FLOW);
    const { order_id } = order;
    const moved = await flow.transition({ order_id, to: "confirmed", from: fromWhich("confirmed"), actor });
    return moved.version > order.version ? "done" : "already";
  },
  async cancel(container, order, { actor, reason }) {
    if (order.state === "canceled") return "already";
    const flow: OrderFlowService = container.resolve(ORDER_FLOW);
    const { order_id } = order;
    await flow.transition({ order_id, to: "canceled", from: fromWhich("canceled"), actor, reason });
    return "done";
  },
  async send(container, order, { locale }) {
    const shipping: ShippingService = container.resolve(SHIPPING);
    const live = await shipping.live(order.order_id);
    if (live?.state === "created") return "already";
    await sendOrder(container, { order, carrier: null, locale });
    return "done";
  },
  async sheet(container, order) {
    if (order.state === "pending") throw new TransitionRefused(order.state, "confirmed");
    const sheets: SheetsService = container.resolve(SHEETS);
    const rows = await sheets.rerun({ order_id: order.order_id });
    if (rows === 0) await markRow(container, order.order_id);
    return "done";
  },
};

/** What went wrong, in words that may be shown; anything unforeseen goes to the log and says no more than that. */
function reasonOf(
  container: MedusaContainer,
  error: unknown,
  locale: Locale,
): Pick<BulkResult, "code" | "message"> {
  if (error instanceof ShopError) return { code: error.body.code, message: error.body.message };
  if (error instanceof OrderNotFound) return { code: "not_found", message: message("not_found", locale) };
  if (error instanceof TransitionRefused) {
    const values = { from: stateWord(error.from, locale), to: stateWord(error.to, locale) };
    return { code: "transition_refused", message: message("transition_refused", locale, values) };
  }
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`bulk: ${(error as Error).stack}`);
  return { code: "internal", message: message("internal", locale) };
}
