import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../admin-ops/request";
import { rerun } from "../../../../../../failures/rerun";

/** Runs what failed again; the line closes by itself when it works. 404 for what is not open any more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const outcome = await rerun(req.scope, req.params.id ?? "");
  if (outcome === "gone") throw notFound(req);
  res.status(202).json({ outcome });
}
