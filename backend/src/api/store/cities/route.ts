import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../db/transaction";
import { searchServedCities } from "../../../delivery/search";
import { readDeliverySettings } from "../../../delivery/settings";
import { requestLocale } from "../../../http/error-handler";
import { CITIES } from "../../../modules/cities";
import type { CitiesService } from "../../../modules/cities/service";
import { SHIPPING } from "../../../modules/shipping";
import type { ShippingService } from "../../../modules/shipping/service";

const MOST = 12;
const LONGEST_QUESTION = 80;

/** Cities by Arabic, French or Darija spelling, with delivery price (dirhams, all in) and delay. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  const q = typeof req.query.q === "string" ? req.query.q.slice(0, LONGEST_QUESTION) : "";
  const settings = await readDeliverySettings(knexOf(req.scope));
  const asked = { q, locale: requestLocale(req), limit: MOST };
  const desk: CitiesService = req.scope.resolve(CITIES);
  const cities = await searchServedCities({ shipping, cities: desk, settings }, asked);
  res.set("Cache-Control", "public, max-age=60").json({ cities });
}
