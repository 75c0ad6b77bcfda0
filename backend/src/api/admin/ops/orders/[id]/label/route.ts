import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LabelFormat, printLabels } from "../../../../../../printing/labels";
import { answerPdf, printingOf } from "../../../../../../printing/request";

const FORMATS: readonly LabelFormat[] = ["carrier", "10x10", "a4x4"];

/** The label of one order's parcel as a PDF; `?format=` `carrier` (the default), `10x10` or `a4x4`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const format = FORMATS.find((one) => one === req.query.format) ?? "carrier";
  const choice = { order_ids: [req.params.id ?? ""] };
  answerPdf(req, res, await printLabels(printingOf(req), choice, format), "label");
}
