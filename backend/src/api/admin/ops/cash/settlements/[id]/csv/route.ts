import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { differencesCsv } from "../../../../../../../cash/differences";
import { settlementOf } from "../../../../../../../cash/request";
import { requestLocale } from "../../../../../../../http/error-handler";

/** The settlement's differences as CSV for Excel; every line with `?all=true`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const settlement = await settlementOf(req);
  res
    .set("Content-Disposition", `attachment; filename="${settlement.carrier}-${settlement.id.slice(-6)}.csv"`)
    .type("text/csv; charset=utf-8")
    .send(differencesCsv(settlement, requestLocale(req), req.query.all === "true"));
}
