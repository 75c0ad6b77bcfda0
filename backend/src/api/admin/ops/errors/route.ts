import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../db/transaction";
import { listFailures } from "../../../../failures/list";
import { readKind } from "../../../../failures/request";

/**
 * What failed, the newest first, at most 100: `?kind=sheet|carrier|mail|webhook|other` → `{ "errors": [{ "id", "target", "subject",
 * "order_id", "kind", "message": { "ar", "fr", "en" }, "tries", "last_at", "next_at", "retryable" }], "counts": { "sheet": 2, … } }`.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listFailures(knexOf(req.scope), readKind(req)));
}
