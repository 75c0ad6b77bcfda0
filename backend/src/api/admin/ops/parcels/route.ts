import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { waitingParcels } from "../../../../pickups/waiting";

/** Parcels that wait in the shop for their carrier, the oldest first (at most 200), and who sends them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await waitingParcels(req.scope));
}
