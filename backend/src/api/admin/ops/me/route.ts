import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../access/actor";
import { roleOf } from "../../../../access/gate";
import { roleView } from "../../../../access-admin/views";

/** Who is signed in, with which role: `{ "kind", "id", "role": { "id", "name", "builtin", "mask", "permissions" } }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ ...actorOf(req), role: roleView(roleOf(req)) });
}
