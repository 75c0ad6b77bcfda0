import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { opsOrderView } from "../../../../../../admin-ops/order-view";
import { notFound } from "../../../../../../admin-ops/request";
import { SHEETS } from "../../../../../../modules/sheets";
import type { SheetsService } from "../../../../../../modules/sheets/service";

/** Writes the order's sheet row again; a row that was deleted is written anew, below the others. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  if (!(await opsOrderView(req.scope, id))) throw notFound(req);
  const sheets: SheetsService = req.scope.resolve(SHEETS);
  await sheets.rerun({ order_id: id });
  res.status(202).json(await opsOrderView(req.scope, id));
}
