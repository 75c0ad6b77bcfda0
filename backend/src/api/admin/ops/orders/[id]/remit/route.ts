import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { opsOrderView } from "../../../../../../admin-ops/order-view";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { remitByHand } from "../../../../../../cash/remit";
import { requestLocale } from "../../../../../../http/error-handler";
import { message } from "../../../../../../http/messages";
import { ShopError } from "../../../../../../http/shop-error";

/** Marks the cash of a delivered order as remitted by the carrier, with what was expected: captures its payment, once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const order_id = req.params.id ?? "";
  const view = await opsOrderView(req.scope, order_id);
  if (!view?.payment) throw notFound(req);
  const { problems } = await remitByHand(req.scope, [{ order_id }], actorOf(req));
  if (problems.some(({ code }) => code !== "paid_before")) {
    const text = message("remit_refused", requestLocale(req));
    throw new ShopError(409, { type: "not_allowed", code: "remit_refused", message: text });
  }
  res.json(await opsOrderView(req.scope, order_id));
}
