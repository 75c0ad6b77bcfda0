import { knexOf } from "../../../../db/transaction";
import { requestLocale } from "../../../../http/error-handler";
import { companyIn } from "../../../../people/merchants/input";
import { companyOf } from "../../../../people/merchants/list";
import { merchantRoute, personOf } from "../../../../people/merchants/route";
import { submitCompany } from "../../../../people/merchants/submit";
import { companyView } from "../../../../people/merchants/views";

/**
 * The own company, null before it is told: `{ "company": { "id", "name", "ice", "rc", "rc_court", "cin", "state", "reason",
 * "submitted_at", "decided_at", "documents": [{ "id", "kind", "media_type", "bytes", "uploaded_at" }] } | null }`.
 */
export const GET = merchantRoute(async (req, res) => {
  const sql = knexOf(req.scope);
  const found = await companyOf(sql, personOf(req));
  res.json({ company: found ? await companyView(sql, found) : null });
});

/**
 * Submits the own company, again after a rejection: `{ "name", "ice", "rc", "rc_court", "cin" }` → as above. 400 naming the
 * fields, 409 once it is approved.
 */
export const POST = merchantRoute(async (req, res) => {
  const sql = knexOf(req.scope);
  const person = personOf(req);
  await submitCompany(sql, person, companyIn(req.body), requestLocale(req));
  const found = await companyOf(sql, person);
  res.json({ company: found ? await companyView(sql, found) : null });
});
