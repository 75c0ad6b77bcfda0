import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answered } from "../../../../../access/answers";
import { roleOf } from "../../../../../access/gate";
import { readRole } from "../../../../../access-admin/input";
import { knexOf } from "../../../../../db/transaction";
import { deleteRole, updateRole } from "../../../../../modules/access/role-book";

/** Changes a role of the shop's own for everybody who has it, from their next request on. Body as for a new one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const draft = readRole(req);
  try {
    await updateRole(knexOf(req.scope), id, draft, roleOf(req));
  } catch (error) {
    throw answered(req, error);
  }
  res.json({ id });
}

/** Removes a role of the shop's own; 409 while somebody has it. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  try {
    await deleteRole(knexOf(req.scope), id, roleOf(req));
  } catch (error) {
    throw answered(req, error);
  }
  res.json({ id, deleted: true });
}
