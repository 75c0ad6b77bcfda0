import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settlementOf } from "../../../../../../cash/request";

/** One settlement with its columns and all of its lines: `{ "settlement" }` (cash/view.ts). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ settlement: await settlementOf(req) });
}
