import { randomUUID } from "node:crypto";
import type { Locale } from "@souk/contracts";
import type { Sql } from "../../db/transaction";
import type { Company } from "./company";
import type { Merchant } from "./merchant";
import { MerchantProblem } from "./problem";

/**
 * Keeps a person's company; what was rejected, or not decided yet, may be submitted again and is then waiting anew.
 *
 * @throws MerchantProblem once it is approved
 */
export async function submitCompany(
  sql: Sql,
  userId: string,
  company: Company,
  locale: Locale,
): Promise<Merchant> {
  const { name, ice, rc, rc_court, cin } = company;
  const { rows } = await sql.raw<{ rows: Merchant[] }>(
    `INSERT INTO merchant (id, user_id, locale, name, ice, rc, rc_court, cin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (user_id) DO UPDATE
       SET locale = excluded.locale, name = excluded.name, ice = excluded.ice, rc = excluded.rc,
           rc_court = excluded.rc_court, cin = excluded.cin, revision = merchant.revision + 1,
           state = 'submitted', reason = NULL, decided_by = NULL, decided_at = NULL, submitted_at = now()
     WHERE merchant.state <> 'approved' RETURNING *`,
    [`merchant_${randomUUID()}`, userId, locale, name, ice, rc, rc_court, cin],
  );
  if (!rows[0]) throw new MerchantProblem("company_approved");
  return rows[0];
}
