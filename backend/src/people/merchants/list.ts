import type { Sql } from "../../db/transaction";
import type { Merchant, MerchantState } from "./merchant";
import { MerchantProblem } from "./problem";

/** A merchant with the account behind it; those of deleted accounts are not found. */
export interface FoundMerchant extends Merchant {
  email: string;
  /** The account's first and last name. */
  user_name: string | null;
  /** Who decided: a name, an e-mail address, or an API key's title. */
  decider: string | null;
  /** Papers that are there. */
  papers: number;
}

const PAGE = 50;

const nameOf = (table: string) => `nullif(trim(concat_ws(' ', ${table}.first_name, ${table}.last_name)), '')`;

const SELECT = `
  SELECT m.*, u.email, ${nameOf("u")} AS user_name, coalesce(${nameOf("d")}, d.email, k.title) AS decider,
         (SELECT count(*)::int FROM merchant_document p WHERE p.merchant_id = m.id) AS papers
    FROM merchant m
    JOIN "user" u ON u.id = m.user_id AND u.deleted_at IS NULL
    LEFT JOIN "user" d ON d.id = m.decided_by
    LEFT JOIN api_key k ON k.id = m.decided_by`;

/** One page: what waits by the time it has waited, the rest by the latest submission. */
export async function listMerchants(
  sql: Sql,
  { state, offset = 0 }: { state?: MerchantState; offset?: number },
): Promise<{ merchants: FoundMerchant[]; count: number }> {
  const where = state ? "WHERE m.state = ?" : "";
  const values = state ? [state] : [];
  const order = state === "submitted" ? "ASC" : "DESC";
  const { rows: merchants } = await sql.raw<{ rows: FoundMerchant[] }>(
    `${SELECT} ${where} ORDER BY m.submitted_at ${order}, m.id LIMIT ${PAGE} OFFSET ?`,
    [...values, offset],
  );
  const { rows: counts } = await sql.raw<{ rows: { count: number }[] }>(
    `SELECT count(*)::int AS count FROM merchant m JOIN "user" u ON u.id = m.user_id AND u.deleted_at IS NULL ${where}`,
    values,
  );
  return { merchants, count: counts[0]?.count ?? 0 };
}

async function first(sql: Sql, column: "id" | "user_id", value: string): Promise<FoundMerchant | undefined> {
  const { rows } = await sql.raw<{ rows: FoundMerchant[] }>(`${SELECT} WHERE m.${column} = ?`, [value]);
  return rows[0];
}

/** A merchant by id. Throws MerchantProblem when there is none. */
export async function findMerchant(sql: Sql, id: string): Promise<FoundMerchant> {
  const found = await first(sql, "id", id);
  if (!found) throw new MerchantProblem("not_found");
  return found;
}

/** The company of a person, where they have told of one. */
export const companyOf = (sql: Sql, userId: string): Promise<FoundMerchant | undefined> =>
  first(sql, "user_id", userId);
