import { knexOf } from "../../../../db/transaction";
import { queryIn } from "../../../../people/merchants/input";
import { listMerchants } from "../../../../people/merchants/list";
import { merchantRoute } from "../../../../people/merchants/route";
import { merchantLine } from "../../../../people/merchants/views";

/**
 * Merchants, 50 a page, those who wait longest first: `?state=submitted|approved|rejected&offset=` → `{ "merchants": [{ "id",
 * "name", "ice", "state", "submitted_at", "papers", "user": { "id", "email", "name" } }], "count" }`.
 */
export const GET = merchantRoute(async (req, res) => {
  const { merchants, count } = await listMerchants(knexOf(req.scope), queryIn(req.query));
  res.json({ merchants: merchants.map(merchantLine), count });
});
