import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ACCESS } from "../../../../modules/access";
import type { AccessService } from "../../../../modules/access/service";

/**
 * Who has which role: `{ "users": [{ "id", "email", "first_name", "last_name", "role_id", "disabled" }], "api_keys": [{
 * "id", "title", "redacted", "role_id" }] }`; `role_id` is null for nobody's role, which allows nothing.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const access: AccessService = req.scope.resolve(ACCESS);
  const [users, api_keys] = await Promise.all([access.users(), access.keys()]);
  res.json({ users, api_keys });
}
