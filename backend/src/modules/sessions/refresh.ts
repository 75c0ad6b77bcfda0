import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { standingOf } from "./life";
import { changeSession, endSessions, lockSession } from "./repository";
import { hashOf, newSecret } from "./tokens";
import type { StaffSession } from "./types";

export type Refreshed =
  | { outcome: "refreshed"; session: StaffSession; refreshToken: string }
  /** The token was exchanged before: somebody else may hold it, so its session has ended. */
  | { outcome: "reused"; session: StaffSession }
  | { outcome: "refused" };

/** The next refresh token of a family, under the lock of its session, so that of two exchanges at once one is a reuse. */
export function refreshSession(db: Knex, token: string, now: Date): Promise<Refreshed> {
  return db.transaction(async (sql) => {
    const found = await sql("staff_refresh_token")
      .where({ hash: hashOf(token) })
      .first("session_id");
    const session = found && (await lockSession(sql, found.session_id));
    if (!session) return { outcome: "refused" };
    const { rotated_at } = await sql("staff_refresh_token")
      .where({ hash: hashOf(token) })
      .first("rotated_at");
    if (rotated_at) {
      await endSessions(sql, { id: session.id }, "refresh_reused", { now });
      return { outcome: "reused", session };
    }
    const user = await sql("user").where({ id: session.user_id }).whereNull("deleted_at").first("id");
    if (!user || standingOf(session, now) !== "active") return { outcome: "refused" };
    const refreshToken = newSecret();
    await sql("staff_refresh_token")
      .where({ hash: hashOf(token) })
      .update({ rotated_at: now });
    await sql("staff_refresh_token").insert({
      hash: hashOf(refreshToken),
      session_id: session.id,
      created_at: now,
    });
    await changeSession(sql, session.id, { last_used_at: now });
    return { outcome: "refreshed", session, refreshToken };
  });
}
