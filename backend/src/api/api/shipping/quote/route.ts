import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../../../../http/error-handler";
import { invalid } from "../../../../place-order/input";
import { quoteAll } from "../../../../shipping-api/quote";

const bodySchema = z.object({
  city: z.string().trim().min(1).max(120),
  district: z.string().trim().max(120).nullish(),
});

/** `{ "city", "district"? }` → `{ "city": "<Latin name>", "quotes": [{ "carrier", "served", "price" (dirhams), "delay", "districts" }] }`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) throw invalid(locale, [{ field: "city", code: "city_required" }]);
  res.json(await quoteAll(req.scope, { city: body.data.city, district: body.data.district ?? null, locale }));
}
