import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../admin-ops/request";
import { ORDER_FLOW } from "../../../../../../modules/order-flow";
import type { OrderFlowService } from "../../../../../../modules/order-flow/service";

/**
 * Orders of the same phone with the same items that were placed within the duplicate window of this one, before it or after:
 * `{ "minutes", "duplicates": [{ "order_id", "number", "state", "total", "placed_at" }] }`; none that was cancelled.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const flow: OrderFlowService = req.scope.resolve(ORDER_FLOW);
  const id = req.params.id ?? "";
  if (!(await flow.get(id))) throw notFound(req);
  res.json(await flow.duplicates(id));
}
