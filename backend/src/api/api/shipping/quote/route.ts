import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../../../../http/error-handler";
import type { MessageCode } from "../../../../http/messages";
import { invalid } from "../../../../place-order/input";
import { quoteAll } from "../../../../shipping-api/quote";

const bodySchema = z.object({
  city: z.string().trim().min(1).max(120),
  district: z.string().trim().max(120).nullish(),
  carrier: z.string().min(1).max(60).nullish(),
  total: z.number().min(0).max(1_000_000).nullish(),
});

const CODES: Record<string, MessageCode> = {
  city: "city_required",
  district: "district_too_long",
  carrier: "carrier_unknown",
  total: "total_invalid",
};

/**
 * `{ "city", "district"?, "carrier"?, "total"? }` → `{ "city": "<Latin name>", "chosen", "quotes": [{ "carrier", "served", "price",
 * "price_from", "delay", "takes_amount", "districts" }] }`; money in dirhams, `total` is the goods'. 400 for what cannot be quoted.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    const fields = [...new Set(body.error.issues.map(({ path }) => String(path[0] ?? "city")))];
    throw invalid(
      locale,
      fields.map((field) => ({ field, code: CODES[field] ?? "body_invalid", values: { max: 120 } })),
    );
  }
  const { city, district = null, carrier = null, total = null } = body.data;
  res.json(await quoteAll(req.scope, { city, district, carrier, total, locale }));
}
