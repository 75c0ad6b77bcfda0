import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answered } from "../../../../access/answers";
import { roleOf } from "../../../../access/gate";
import { readRole } from "../../../../access-admin/input";
import { roleLine } from "../../../../access-admin/views";
import { knexOf } from "../../../../db/transaction";
import { createRole, listRoles } from "../../../../modules/access/role-book";

/** Every role, with how many have it: `{ "roles": [{ "id", "name", "builtin", "mask", "permissions", "members" }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ roles: (await listRoles(knexOf(req.scope))).map(roleLine) });
}

/** Adds a role: `{ "name", "mask"?, "permissions" }` → 201 `{ "id" }`. 400, 403 and 409 say what is wrong. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const draft = readRole(req);
  try {
    res.status(201).json({ id: await createRole(knexOf(req.scope), draft, roleOf(req)) });
  } catch (error) {
    throw answered(req, error);
  }
}
