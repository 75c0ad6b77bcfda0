import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { editableOrder } from "../../../../../../order-edit/editable";

/** What may be edited of an order now, its present values and its `version` (`order-edit/editable.ts`). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const editable = await editableOrder(req.scope, req.params.id ?? "", requestLocale(req));
  if (!editable) throw notFound(req);
  res.json(editable);
}
