import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../../admin-ops/request";
import { cashMessage } from "../../../../../cash/messages";
import { centimes } from "../../../../../cash/money";
import { remitByHand } from "../../../../../cash/remit";
import { remitSchema } from "../../../../../cash/request";
import { parsed } from "../../../../../city-desk/request";
import { requestLocale } from "../../../../../http/error-handler";

/**
 * Marks at most 200 orders as paid out by their carriers: `{ "orders": [{ "order_id", "collected"?, "fee"? }] }`, dirhams,
 * without amounts as much as was expected → `{ "paid": [order ids], "problems": [{ "order_id", "code", "message" }] }`.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const { orders } = parsed(remitSchema, req.body, locale);
  const wanted = orders.map(({ order_id, collected, fee }) => ({
    order_id,
    ...(collected === undefined ? {} : { collected: centimes(collected) }),
    ...(fee === undefined ? {} : { fee: centimes(fee) }),
  }));
  const { paid, problems } = await remitByHand(req.scope, wanted, actorOf(req));
  res.json({ paid, problems: problems.map((one) => ({ ...one, message: cashMessage(one.code, locale) })) });
}
