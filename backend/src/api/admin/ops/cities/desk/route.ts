import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { filterSchema, parsed } from "../../../../../city-desk/request";
import { requestLocale } from "../../../../../http/error-handler";
import { CITIES } from "../../../../../modules/cities";
import type { CitiesService } from "../../../../../modules/cities/service";

/**
 * What nobody has mapped yet: `?state&kind&reason&carrier&q&limit&offset` → `{ "items", "count", "counts": { "reasons", "carriers" },
 * "lists": [{ "carrier", "entries", "loaded_at", "problem" }] }`; the most asked for first.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cities: CitiesService = req.scope.resolve(CITIES);
  res.json(await cities.desk(parsed(filterSchema, req.query, requestLocale(req))));
}
