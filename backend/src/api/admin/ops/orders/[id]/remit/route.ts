import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { opsOrderView } from "../../../../../../admin-ops/order-view";
import { notFound } from "../../../../../../admin-ops/request";

/** Marks the cash of a delivered order as remitted by the carrier: captures its payment, once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const view = await opsOrderView(req.scope, id);
  if (!view?.payment) throw notFound(req);
  if (!view.payment.captured_at) {
    await capturePaymentWorkflow(req.scope).run({
      input: { payment_id: view.payment.id, captured_by: req.auth_context.actor_id },
    });
  }
  res.json(await opsOrderView(req.scope, id));
}
