import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answered } from "../../../../../../access/answers";
import { roleOf } from "../../../../../../access/gate";
import { readKeyChange } from "../../../../../../access-admin/input";
import { ACCESS } from "../../../../../../modules/access";
import type { AccessService } from "../../../../../../modules/access/service";

/** `{ "role_id": string | null }`: what a secret API key may do, from its next request on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const role_id = readKeyChange(req);
  const access: AccessService = req.scope.resolve(ACCESS);
  try {
    await access.changeKey(id, role_id, roleOf(req));
  } catch (error) {
    throw answered(req, error);
  }
  res.json({ id, role_id });
}
