import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../../../../admin-ops/request";
import { confirmSettlement } from "../../../../../../../cash/confirm";
import { refusal } from "../../../../../../../cash/messages";
import { confirmSchema, settlementOf } from "../../../../../../../cash/request";
import { settlementView } from "../../../../../../../cash/view";
import { parsed } from "../../../../../../../city-desk/request";
import { requestLocale } from "../../../../../../../http/error-handler";

/**
 * Marks the parcels of every line without a problem as paid out, and those of the lines in `accept` whose amount or fee is wrong:
 * `{ "accept"?: [lines of the file] }` → `{ "settlement", "changed" }`. A second time nothing changes (`changed: false`).
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const { accept } = parsed(confirmSchema, req.body ?? {}, locale);
  const { id, readable } = await settlementOf(req);
  if (!readable) throw refusal(400, "columns_needed", locale, "mapping");
  const outcome = await confirmSettlement(req.scope, id, new Set(accept), actorOf(req));
  if (outcome === "discarded") throw refusal(409, "settlement_discarded", locale);
  res.json({ settlement: await settlementView(req.scope, id), changed: outcome === "confirmed" });
}
