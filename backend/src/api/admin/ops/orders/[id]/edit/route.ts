import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { OrderNotFound } from "../../../../../../modules/order-flow/errors";
import { editOrder } from "../../../../../../order-edit/edit-order";

/**
 * Changes an order that is still in the shop's hands: `{ version, reason?, take_back?, customer?: { name?, phone? }, address?:
 * { city?, district?, line1?, note? }, items?: [{ variant_id, quantity, unit_price? }], delivery_fee? }` → `{ order_id,
 * version, changes: { "<field>": { before, after } } }`. `items` is the whole list: what is missing is taken out. Dirhams.
 * 400 names the field at fault; 409 when the order left the shop, or changed meanwhile (`changed_meanwhile`).
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.params.id ?? "";
  const asked = { orderId, body: req.body, actor: actorOf(req), locale: requestLocale(req) };
  try {
    res.json(await editOrder(req.scope, asked));
  } catch (error) {
    throw error instanceof OrderNotFound ? notFound(req) : error;
  }
}
