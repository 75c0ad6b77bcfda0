import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cashParcels } from "../../../../../cash/owed";
import { filterSchema } from "../../../../../cash/request";
import { parsed } from "../../../../../city-desk/request";
import { requestLocale } from "../../../../../http/error-handler";

/** Delivered parcels, owed or paid out: `?state=owed|paid&carrier&age=0..3&q&limit&offset` → `{ "parcels", "count" }`, dirhams. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await cashParcels(req.scope, parsed(filterSchema, req.query, requestLocale(req))));
}
