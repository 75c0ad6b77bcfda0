import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { opsOrderView } from "../../../../admin-ops/order-view";
import { notFound } from "../../../../admin-ops/request";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";
import { stateWord } from "../../../../http/state-words";
import { ORDER_FLOW } from "../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../modules/order-flow/service";
import { createParcel } from "../../../../parcels/create";
import { retryParcel } from "../../../../parcels/retry";

const bodySchema = z.object({ order_number: z.string().regex(/^\d{8}$/) });

/**
 * Creates the parcel of a confirmed order now: `{ "order_number" }` → the order's view with its shipment. Asking again gives
 * the same parcel; one that may be under way is waited for and looked up by its job, never sent twice.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    throw new ShopError(400, {
      type: "invalid_data",
      code: "body_invalid",
      message: message("body_invalid", locale),
    });
  }
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const order = await flow.byNumber(body.data.order_number);
  if (!order) throw notFound(req);
  if (order.state === "pending" || order.state === "canceled") {
    const text = message("transition_refused", locale, {
      from: stateWord(order.state, locale),
      to: stateWord("awaiting_pickup", locale),
    });
    throw new ShopError(409, { type: "not_allowed", code: "transition_refused", message: text });
  }
  await retryParcel(req.scope, order.order_id);
  await createParcel(req.scope, order.order_id);
  res.json(await opsOrderView(req.scope, order.order_id));
}
