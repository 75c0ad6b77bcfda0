import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { compose } from "../mail/compose";
import { deskPage } from "../mail/links";
import { post } from "../mail/post";
import { DOCUMENT_KINDS } from "./document-kind";
import { type FoundMerchant, findMerchant } from "./list";
import type { Merchant } from "./merchant";
import { papersOf } from "./papers";
import { MerchantProblem } from "./problem";

export interface Decision {
  /** A user's id, or that of an API key. */
  by: string;
  /** Why it is rejected; null approves. */
  reason: string | null;
  /** What the decider looked at. */
  revision: number;
}

/**
 * Approves or rejects what waits, and mails the merchant in the language of their submission, in one transaction. An approval needs all the papers.
 *
 * @throws MerchantProblem when somebody decided before, the file has changed since, or papers are missing
 */
export function decide(db: Knex, id: string, decision: Decision): Promise<void> {
  return db.transaction(async (sql) => {
    await sql("merchant").where({ id }).forUpdate().first("id");
    const found = await findMerchant(sql, id);
    await refuse(sql, found, decision);
    const [merchant] = await sql<Merchant>("merchant")
      .where({ id })
      .update({
        state: decision.reason === null ? "approved" : "rejected",
        reason: decision.reason,
        decided_by: decision.by,
        decided_at: sql.fn.now() as unknown as Date,
      })
      .returning("*");
    if (!merchant) throw new MerchantProblem("not_found");
    const kind = decision.reason === null ? "merchant_approved" : "merchant_rejected";
    const letter = compose(kind, () => deskPage("settings/souk-company"), merchant.locale);
    await post(sql, found.email, letter, `${kind}:${id}:${merchant.revision}`);
  });
}

async function refuse(sql: Knex.Transaction, found: FoundMerchant, decision: Decision): Promise<void> {
  if (found.state !== "submitted")
    throw new MerchantProblem("decided_already", { name: found.decider ?? found.decided_by ?? "" });
  if (found.revision !== decision.revision) throw new MerchantProblem("merchant_changed");
  if (decision.reason !== null) return;
  const kinds = (await papersOf(sql, found.id)).map(({ kind }) => kind);
  const missing = DOCUMENT_KINDS.filter((kind) => !kinds.includes(kind));
  if (missing.length)
    throw new MerchantProblem("documents_missing", { kinds: missing.join(", ").toUpperCase() });
}
