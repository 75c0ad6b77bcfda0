import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readIds } from "../../../../../failures/request";
import { type RerunOutcome, rerun } from "../../../../../failures/rerun";

/**
 * Runs many failures again: `{ "ids": ["err_…", "job_…"] }` (1 to 100) → 202 `{ "results": [{ "id", "outcome": "started" |
 * "not_possible" | "gone" }] }`, in the order of the ids.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const results: { id: string; outcome: RerunOutcome }[] = [];
  for (const id of readIds(req)) results.push({ id, outcome: await rerun(req.scope, id) });
  res.status(202).json({ results });
}
