import { knexOf } from "../../../../../../db/transaction";
import { decide } from "../../../../../../people/merchants/decide";
import { decisionIn } from "../../../../../../people/merchants/input";
import { findMerchant } from "../../../../../../people/merchants/list";
import { merchantRoute } from "../../../../../../people/merchants/route";
import { merchantView } from "../../../../../../people/merchants/views";

/**
 * `{ "approve": true, "revision" }` or `{ "reject": "<reason, for the merchant>", "revision" }`; the merchant gets a mail. 409 saying who decided before, that
 * the file has changed since `revision`, or which papers an approval lacks.
 */
export const POST = merchantRoute(async (req, res) => {
  const db = knexOf(req.scope);
  const { id = "" } = req.params;
  await decide(db, id, { ...decisionIn(req.body), by: req.auth_context.actor_id });
  res.json({ company: await merchantView(db, await findMerchant(db, id)) });
});
