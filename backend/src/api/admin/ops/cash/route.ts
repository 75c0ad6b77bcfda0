import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { debts } from "../../../../cash/owed";

/** What each carrier owes the shop: `{ "carriers": [{ "carrier", "name", "parcels", "collected", "fees", "expected", "ages" }] }`, dirhams. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ carriers: await debts(req.scope) });
}
