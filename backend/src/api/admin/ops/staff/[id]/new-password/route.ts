import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../admin-ops/request";
import { forceNewPassword } from "../../../../../../people/staff/new-password";

/**
 * Makes a staff member choose a new password: the old one and all their sessions end at once, a link (15 minutes, once)
 * goes to them by mail. Answers 202 `{ "mailed": true }`, 404 for an unknown member.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  if (!(await forceNewPassword(req.scope, req.params.id ?? ""))) throw notFound(req);
  res.status(202).json({ mailed: true });
}
