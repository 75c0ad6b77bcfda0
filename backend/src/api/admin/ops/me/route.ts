import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../access/actor";
import { roleOf } from "../../../../access/gate";
import { roleView } from "../../../../access-admin/views";
import { knexOf } from "../../../../db/transaction";
import { readMerchantSettings } from "../../../../people/merchants/settings";

/**
 * Who is signed in, with which role, and whether merchants are verified here: `{ "kind", "id", "role": { "id", "name",
 * "builtin", "mask", "permissions" }, "merchants" }`.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { enabled: merchants } = await readMerchantSettings(knexOf(req.scope));
  res.json({ ...actorOf(req), role: roleView(roleOf(req)), merchants });
}
