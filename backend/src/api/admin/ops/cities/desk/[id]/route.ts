import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { settleGone } from "../../../../../../city-desk/gone";
import { decisionSchema, parsed, refusalOf } from "../../../../../../city-desk/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { CITIES } from "../../../../../../modules/cities";
import type { CitiesService } from "../../../../../../modules/cities/service";

/**
 * Decides one item: `{ "action": "map_entry", "entry_id" }`, `{ "action": "map_city" | "alias", "city_id", "district_id"? }`,
 * `{ "action": "not_served" | "ignore" | "undo" }` → `{ "item" }`. Remembered, with who and when; it holds from then on.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const cities: CitiesService = req.scope.resolve(CITIES);
  const decision = parsed(decisionSchema, req.body, locale);
  try {
    const item = await cities.decide(req.params.id ?? "", decision, actorOf(req));
    if (!item) throw notFound(req);
    await settleGone(req.scope, item);
    res.json({ item });
  } catch (error) {
    throw refusalOf(error, locale);
  }
}
