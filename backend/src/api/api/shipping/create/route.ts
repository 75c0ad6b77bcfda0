import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { type OpsOrderView, opsOrderView } from "../../../../admin-ops/order-view";
import { requestLocale } from "../../../../http/error-handler";
import { type MessageCode, message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";
import { ORDER_FLOW } from "../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../modules/order-flow/service";
import { createParcel } from "../../../../parcels/create";
import { invalid } from "../../../../place-order/input";
import { sendOrder } from "../../../../shipping-api/send";

const bodySchema = z.object({
  order_number: z.string().regex(/^\d{8}$/),
  carrier: z.string().min(1).max(60).nullish(),
});
const CODES: Record<string, MessageCode> = {
  carrier: "carrier_unknown",
  order_number: "order_number_invalid",
};

/**
 * Creates the parcel of a confirmed order now: `{ "order_number", "carrier"? }` → 200 and the order's view with its shipment.
 * Asking again gives the same parcel; 202 while it is not known whether there is one (it is looked up, never sent twice) or
 * the carrier cannot be reached (tried again by itself); 400, 404 or 409 with what to do for what cannot be sent.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    const field = String(body.error.issues[0]?.path[0] ?? "order_number");
    throw invalid(locale, [{ field, code: CODES[field] ?? "body_invalid" }]);
  }
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const order = await flow.byNumber(body.data.order_number);
  if (!order) {
    const text = message("order_number_unknown", locale, { number: body.data.order_number });
    throw new ShopError(404, { type: "not_found", code: "order_number_unknown", message: text });
  }
  await sendOrder(req.scope, { order, carrier: body.data.carrier ?? null, locale });
  await createParcel(req.scope, order.order_id);
  const view = await opsOrderView(req.scope, order.order_id);
  const refusal = refusedReason(view)?.[locale];
  if (refusal) {
    const text = message("parcel_refused", locale, { reason: refusal });
    throw new ShopError(409, { type: "not_allowed", code: "parcel_refused", message: text });
  }
  res.status(view?.shipment?.state === "created" ? 200 : 202).json(view);
}

const refusedReason = (view: OpsOrderView | undefined) =>
  view?.shipment?.state === "refused" ? view.shipment.last_error?.message : undefined;
