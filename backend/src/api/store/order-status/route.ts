import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../../../http/error-handler";
import { message } from "../../../http/messages";
import { ShopError } from "../../../http/shop-error";
import { orderStatus } from "../../../order-status/order-status";

/** State, timeline and tracking of one order; number and phone must both match, and every miss has the same answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const status = await orderStatus(req.scope, { number: req.query.number, phone: req.query.phone });
  if (!status) {
    const text = message("order_not_found", locale);
    throw new ShopError(404, { type: "not_found", code: "order_not_found", message: text });
  }
  res.set("Cache-Control", "private, no-store").json(status);
}
