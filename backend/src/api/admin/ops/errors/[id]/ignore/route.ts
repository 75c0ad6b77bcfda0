import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { ignoreFailure } from "../../../../../../failures/ignore";
import { readReason } from "../../../../../../failures/request";

/** Closes a failure that needs nothing: `{ "reason": "…" }` (3 to 500 characters). 404 for what is not open any more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const reason = readReason(req);
  const done = await ignoreFailure(req.scope, { id: req.params.id ?? "", reason, actor: actorOf(req) });
  if (!done) throw notFound(req);
  res.json({ outcome: "ignored" });
}
