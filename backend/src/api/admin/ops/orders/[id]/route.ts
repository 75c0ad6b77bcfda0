import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { opsOrderView } from "../../../../../admin-ops/order-view";
import { notFound } from "../../../../../admin-ops/request";

/** State, history, sheet row, parcel, payment and open errors of one order, with the transitions that staff may choose. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await opsOrderView(req.scope, req.params.id ?? "");
  if (!view) throw notFound(req);
  res.json(view);
}
