import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeChoices } from "../../../../../city-desk/choices";

const LONGEST = 80;

/** Cities of the directory to choose from: `?q=` → `{ "places": [{ "id", "name", "region", "districts" }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const q = typeof req.query.q === "string" ? req.query.q.slice(0, LONGEST) : "";
  res.json({ places: placeChoices(q) });
}
