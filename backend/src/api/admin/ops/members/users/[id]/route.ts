import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answered } from "../../../../../../access/answers";
import { roleOf } from "../../../../../../access/gate";
import { readUserChange } from "../../../../../../access-admin/input";
import { changeUser } from "../../../../../../access-admin/members";

/** `{ "role_id"?: string | null, "disabled"?: boolean }`: in force on the user's next request. 409 for the last Super Admin. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const change = readUserChange(req);
  try {
    await changeUser(req.scope, id, change, roleOf(req));
  } catch (error) {
    throw answered(req, error);
  }
  res.json({ id, ...change });
}
