import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parsed } from "../../../../../city-desk/request";
import { requestLocale } from "../../../../../http/error-handler";
import { CITIES } from "../../../../../modules/cities";
import type { CitiesService } from "../../../../../modules/cities/service";
import { citySettingsSchema } from "../../../../../modules/cities/settings";

/** How the carriers' lists are kept: `{ "refresh_hours", "most_shrink_percent" }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cities: CitiesService = req.scope.resolve(CITIES);
  res.json(await cities.settings());
}

/** Changes some of them. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cities: CitiesService = req.scope.resolve(CITIES);
  const given = { ...(await cities.settings()), ...((req.body ?? {}) as object) };
  res.json(await cities.changeSettings(parsed(citySettingsSchema, given, requestLocale(req))));
}
