import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../../../../admin-ops/request";
import { refusal } from "../../../../../../../cash/messages";
import { settlementOf } from "../../../../../../../cash/request";
import { discardSettlement } from "../../../../../../../cash/upload";
import { requestLocale } from "../../../../../../../http/error-handler";

/** Throws a preview away; a confirmed settlement stays (409). Answers `{ "discarded": true }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, state } = await settlementOf(req);
  const gone = state === "discarded" || (await discardSettlement(req.scope, id, actorOf(req)));
  if (!gone) throw refusal(409, "settlement_confirmed", requestLocale(req));
  res.json({ discarded: true });
}
