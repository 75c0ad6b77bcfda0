import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ILockingModule } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { opsOrderView, paymentOf } from "../../../../../../admin-ops/order-view";
import { notFound } from "../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { message } from "../../../../../../http/messages";
import { ShopError } from "../../../../../../http/shop-error";

/** Marks the cash of a delivered order as remitted by the carrier: captures its payment, once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const view = await opsOrderView(req.scope, id);
  if (!view?.payment) throw notFound(req);
  if (view.order.state !== "delivered" || view.order.payment !== "cod") {
    const text = message("remit_refused", requestLocale(req));
    throw new ShopError(409, { type: "not_allowed", code: "remit_refused", message: text });
  }
  // Two people, or two taps: the second waits for the first and finds the cash marked.
  const locking: ILockingModule = req.scope.resolve(Modules.LOCKING);
  await locking.execute(`remit:${id}`, async () => {
    const payment = await paymentOf(req.scope, id);
    if (!payment || payment.captured_at) return;
    const input = { payment_id: payment.id, captured_by: req.auth_context.actor_id };
    await capturePaymentWorkflow(req.scope).run({ input });
  });
  res.json(await opsOrderView(req.scope, id));
}
