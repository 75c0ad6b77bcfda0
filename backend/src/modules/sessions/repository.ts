import type { Sql } from "../../db/transaction";
import type { EndReason, ListedSession, StaffSession } from "./types";

export async function insertSession(
  sql: Sql,
  session: Omit<StaffSession, "ended_at" | "end_reason">,
): Promise<StaffSession> {
  const [row] = await sql("staff_session").insert(session).returning("*");
  return row as StaffSession;
}

/** A session whose user still exists; one query by primary key. */
export async function findSession(sql: Sql, id: string): Promise<StaffSession | undefined> {
  const { rows } = await sql.raw<{ rows: StaffSession[] }>(
    `SELECT s.* FROM staff_session s JOIN "user" u ON u.id = s.user_id AND u.deleted_at IS NULL WHERE s.id = ?`,
    [id],
  );
  return rows[0];
}

export async function lockSession(sql: Sql, id: string): Promise<StaffSession | undefined> {
  return sql("staff_session").where({ id }).forUpdate().first();
}

export async function changeSession(
  sql: Sql,
  id: string,
  change: Partial<Pick<StaffSession, "how" | "factor" | "factor_tries" | "expires_at" | "last_used_at">>,
): Promise<void> {
  await sql("staff_session").where({ id }).update(change);
}

/** What `endSessions` may end; an empty object is everybody. */
export interface Whose {
  id?: string;
  user_id?: string;
  auth_identity_id?: string;
}

/** Ends the open sessions of `whose`, except `keep`; gives how many ended. */
export function endSessions(
  sql: Sql,
  whose: Whose,
  reason: EndReason,
  { now, keep }: { now: Date; keep?: string | undefined },
): Promise<number> {
  const query = sql("staff_session").where(whose).whereNull("ended_at");
  if (keep) query.andWhereNot({ id: keep });
  return query.update({ ended_at: now, end_reason: reason });
}

/** Sessions that can be used, the last used first. */
export async function openSessions(sql: Sql, now: Date, userId?: string): Promise<ListedSession[]> {
  const { rows } = await sql.raw<{ rows: (StaffSession & { email: string; name: string })[] }>(
    `SELECT s.*, u.email, trim(concat(u.first_name, ' ', u.last_name)) AS name
       FROM staff_session s JOIN "user" u ON u.id = s.user_id AND u.deleted_at IS NULL
      WHERE s.ended_at IS NULL AND s.expires_at > :now AND s.factor <> 'due'
        AND s.last_used_at + make_interval(secs => s.idle_seconds) > :now
        AND (:user::text IS NULL OR s.user_id = :user)
      ORDER BY s.last_used_at DESC, s.id LIMIT 500`,
    { now, user: userId ?? null },
  );
  return rows.map((row) => ({
    id: row.id,
    user: { id: row.user_id, name: row.name, email: row.email },
    how: row.how,
    device: row.device,
    address: row.address,
    created_at: row.created_at,
    last_used_at: row.last_used_at,
    expires_at: row.expires_at,
    second_factor: row.factor === "passed",
  }));
}

/** Whether this account has signed in from that address in the last `days` days. */
export async function knowsAddress(
  sql: Sql,
  account: { email: string; address: string; since: Date },
): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `SELECT 1 FROM staff_session s JOIN "user" u ON u.id = s.user_id
      WHERE lower(u.email) = ? AND s.address = ? AND s.created_at > ? AND s.factor <> 'due' LIMIT 1`,
    [account.email, account.address, account.since],
  );
  return rows.length > 0;
}

/** Removes what nobody asks for any more. */
export async function forgetOld(sql: Sql, before: Date): Promise<void> {
  await sql("staff_session").where("expires_at", "<", before).delete();
  await sql("sign_in_throttle").where("last_at", "<", before).delete();
}
