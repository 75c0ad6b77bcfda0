import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../../../../../http/error-handler";
import { findScanned } from "../../../../../returns/find";
import { returnMessage, returnRefused } from "../../../../../returns/messages";

/**
 * The parcel that a barcode means: `?code=` (tracking or order number) → `{ "parcel", "message" }`; the message says why it cannot be
 * taken in, null where it can. Changes nothing.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const parcel = await findScanned(req.scope, String(req.query.code ?? ""));
  if (!parcel) throw returnRefused("unknown", locale);
  const problem = parcel.taken_in ? "before" : parcel.problem;
  res.json({ parcel, message: problem && returnMessage(problem, locale) });
}
