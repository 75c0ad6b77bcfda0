import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { opsOrderView } from "../../../../../../admin-ops/order-view";
import { notFound } from "../../../../../../admin-ops/request";
import { retryParcel } from "../../../../../../parcels/retry";

/** Sends the order's parcel to its carrier again; one that exists already is left as it is. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  if (!(await opsOrderView(req.scope, id))) throw notFound(req);
  await retryParcel(req.scope, id);
  res.status(202).json(await opsOrderView(req.scope, id));
}
