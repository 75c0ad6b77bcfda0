import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refusal } from "../../../../../../../cash/messages";
import { reviewSchema, settlementOf } from "../../../../../../../cash/request";
import { reviewSettlement } from "../../../../../../../cash/upload";
import { settlementView } from "../../../../../../../cash/view";
import { parsed } from "../../../../../../../city-desk/request";
import { requestLocale } from "../../../../../../../http/error-handler";

/**
 * Looks at a preview again, with other columns or days where they are given: `{ "mapping"?: { "tracking", "reference", "amount", "fee",
 * "net" } (columns from 0, or null), "period"?: { "from", "until" } }` → `{ "settlement" }`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const review = parsed(reviewSchema, req.body ?? {}, locale);
  const { id, state } = await settlementOf(req);
  if (state !== "preview") throw refusal(409, `settlement_${state}`, locale);
  await reviewSettlement(req.scope, id, review);
  res.json({ settlement: await settlementView(req.scope, id) });
}
