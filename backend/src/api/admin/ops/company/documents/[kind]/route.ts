import { knexOf } from "../../../../../../db/transaction";
import { kindIn } from "../../../../../../people/merchants/input";
import { companyOf } from "../../../../../../people/merchants/list";
import { keepPaper, openCompanyOf } from "../../../../../../people/merchants/papers";
import { receivePaper } from "../../../../../../people/merchants/receive";
import { merchantRoute, personOf } from "../../../../../../people/merchants/route";
import { companyView } from "../../../../../../people/merchants/views";

/**
 * Keeps a paper of the own company (`ice`, `rc` or `cin`), in place of the earlier one: the file as it is, as
 * `application/octet-stream`, a PDF, JPEG or PNG of at most 5 MB. Answers the company.
 */
export const POST = merchantRoute(async (req, res) => {
  const db = knexOf(req.scope);
  const person = personOf(req);
  const kind = kindIn(req.params);
  await openCompanyOf(db, person);
  await keepPaper(db, person, kind, await receivePaper(req));
  const found = await companyOf(db, person);
  res.json({ company: found ? await companyView(db, found) : null });
});
