import { knexOf } from "../../../../../db/transaction";
import { findMerchant } from "../../../../../people/merchants/list";
import { merchantRoute } from "../../../../../people/merchants/route";
import { merchantView } from "../../../../../people/merchants/views";

/** One merchant: `{ "company": { …company, "user", "revision", "decided_by": name } }`; `revision` goes into a decision. */
export const GET = merchantRoute(async (req, res) => {
  const sql = knexOf(req.scope);
  const found = await findMerchant(sql, req.params.id ?? "");
  res.json({ company: await merchantView(sql, found) });
});
