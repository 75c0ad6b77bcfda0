import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../../../admin-ops/request";
import { knexOf } from "../../../../../../../db/transaction";
import { requestLocale } from "../../../../../../../http/error-handler";
import { findVariants } from "../../../../../../../order-edit/products";

const LONGEST = 80;

/** Variants that can be added to an order: `?q=` → `{ variants: [{ variant_id, title, variant, sku, unit_price, left }] }`, dirhams. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const order: { sales_channel_id: string } | undefined = await knexOf(req.scope)("order")
    .where({ id: req.params.id ?? "" })
    .first("sales_channel_id");
  if (!order) throw notFound(req);
  const q = typeof req.query.q === "string" ? req.query.q.trim().slice(0, LONGEST) : "";
  const salesChannelId = order.sales_channel_id;
  res.json({ variants: await findVariants(req.scope, { q, salesChannelId, locale: requestLocale(req) }) });
}
