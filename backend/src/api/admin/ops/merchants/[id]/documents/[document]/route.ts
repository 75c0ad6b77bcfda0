import { knexOf } from "../../../../../../../db/transaction";
import { findMerchant } from "../../../../../../../people/merchants/list";
import { contentOf, paperOf } from "../../../../../../../people/merchants/papers";
import { merchantRoute } from "../../../../../../../people/merchants/route";
import { sendPaper } from "../../../../../../../people/merchants/send";

/** A paper as an attachment, which nothing keeps or runs; who opened it is on record before it leaves. */
export const GET = merchantRoute(async (req, res) => {
  const { id = "", document = "" } = req.params;
  const sql = knexOf(req.scope);
  const merchant = await findMerchant(sql, id);
  const paper = await paperOf(sql, id, document);
  await sendPaper(req, res, { merchant, paper, content: await contentOf(paper) });
});
