import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { entryChoices } from "../../../../../city-desk/choices";
import { SHIPPING } from "../../../../../modules/shipping";
import type { ShippingService } from "../../../../../modules/shipping/service";

const LONGEST = 80;

const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, LONGEST) : "");

/** Records of a carrier's live list to choose from: `?carrier=&q=` → `{ "entries": [{ "id", "name" }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  const list = await shipping.cities.entries(text(req.query.carrier));
  res.json({ entries: entryChoices(text(req.query.q), list) });
}
