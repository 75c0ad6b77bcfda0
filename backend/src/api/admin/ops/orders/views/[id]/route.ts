import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../admin-ops/request";
import { ORDER_DESK } from "../../../../../../modules/order-desk";
import type { OrderDeskService } from "../../../../../../modules/order-desk/service";
import { ownerOf } from "../../../../../../order-desk/request";

/** Forgets one of the caller's own views → the others. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk: OrderDeskService = req.scope.resolve(ORDER_DESK);
  if (!(await desk.forgetView(ownerOf(req), req.params.id ?? ""))) throw notFound(req);
  res.json({ views: await desk.views(ownerOf(req)) });
}
