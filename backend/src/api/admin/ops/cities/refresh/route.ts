import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../admin-ops/request";
import { knexOf } from "../../../../../db/transaction";
import { SHIPPING } from "../../../../../modules/shipping";
import type { ShippingService } from "../../../../../modules/shipping/service";
import { scheduleCityRefresh } from "../../../../../parcels/refresh-cities";

/** Loads a carrier's list of places now: `{ "carrier" }` → 202. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  const carrier = (req.body as { carrier?: unknown } | null)?.carrier;
  const known = (await shipping.followed()).find(({ id }) => id === carrier);
  if (!known) throw notFound(req);
  await scheduleCityRefresh(knexOf(req.scope), known.id);
  res.status(202).json({ carrier: known.id });
}
