import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../admin-ops/request";
import { ERRORS } from "../../../../../../modules/errors";
import type { ErrorsService } from "../../../../../../modules/errors/service";
import { SHEETS } from "../../../../../../modules/sheets";
import type { SheetsService } from "../../../../../../modules/sheets/service";
import { sendParcel } from "../../../../../../parcels/send";

/** Runs what failed again; the line closes by itself when it works. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const errors: ErrorsService = req.scope.resolve(ERRORS);
  const error = await errors.get(req.params.id ?? "");
  if (!error) throw notFound(req);
  const sheets: SheetsService = req.scope.resolve(SHEETS);
  if (error.target === "sheet" && error.order_id) await sheets.rerun({ order_id: error.order_id });
  if (error.target === "shipment" && error.order_id) await sendParcel(req.scope, error.order_id, null);
  res.status(202).json({ error });
}
