import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readJobs } from "../../../../failures/jobs";

/**
 * How each integration goes (last success, last error, what waits, calls used) and what waits in the queue, by kind of job:
 * `{ "integrations": [{ "id", "kind", "name", "state", "last_success_at", "last_error_at", "last_error", "waiting", "quota",
 * "paused_until" }], "queues": [{ "task", "waiting", "running", "retrying", "failed", "oldest_at" }] }`.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readJobs(req.scope));
}
