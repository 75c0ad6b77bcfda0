import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { AccessActor } from "../../access/actor";
import { covers, type Role, SUPER_ADMIN } from "../../access/roles";
import type { Sql } from "../../db/transaction";
import { recordAudit } from "../audit/record";
import { AccessRefused } from "./errors";
import { ROLE_COLUMNS, type RoleRow, roleOf } from "./rows";
import type { KeyMember, Standing, UserChange, UserMember } from "./types";

/** Who has which role. Roles themselves: `RoleBook`. */
export class AccessService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** How an actor stands now: one query by primary keys, never cached. */
  async standingOf(actor: Pick<AccessActor, "kind" | "id">, sql: Sql = this.db): Promise<Standing> {
    const from =
      actor.kind === "user"
        ? `"user" s LEFT JOIN access_user a ON a.user_id = s.id`
        : `api_key s LEFT JOIN access_api_key a ON a.api_key_id = s.id`;
    const disabled = actor.kind === "user" ? "coalesce(a.disabled, false)" : "s.revoked_at IS NOT NULL";
    const { rows } = await sql.raw<{ rows: (RoleRow & { disabled: boolean })[] }>(
      `SELECT ${disabled} AS disabled, ${ROLE_COLUMNS} FROM ${from}
         LEFT JOIN access_role r ON r.id = a.role_id WHERE s.id = ? AND s.deleted_at IS NULL`,
      [actor.id],
    );
    const [row] = rows;
    if (!row) return { state: "unknown" };
    if (row.disabled) return { state: "disabled" };
    const role = roleOf(row);
    return role ? { state: "active", role } : { state: "no_role" };
  }

  /** A role by its id. Throws `role_unknown`. */
  async role(id: string, sql: Sql = this.db): Promise<Role> {
    const { rows } = await sql.raw<{ rows: RoleRow[] }>(
      `SELECT ${ROLE_COLUMNS} FROM access_role r WHERE r.id = ?`,
      [id],
    );
    const role = rows[0] && roleOf(rows[0]);
    if (!role) throw new AccessRefused("role_unknown");
    return role;
  }

  /**
   * Gives a user another role, or shuts them out, by the hand of somebody with the role `by`. Returns how it was before.
   * Throws `AccessRefused`: nobody gives or takes more than they have, and one Super Admin always stays.
   */
  changeUser(userId: string, change: UserChange, by: Role): Promise<UserMember> {
    return this.db.transaction(async (sql) => {
      const before = await this.lockedUser(sql, userId);
      await this.mayHandle(sql, before.role_id, by);
      await this.mayHandle(sql, change.role_id ?? null, by);
      const role_id = change.role_id === undefined ? before.role_id : change.role_id;
      const disabled = change.disabled ?? before.disabled;
      await this.writeUser(sql, userId, { role_id, disabled });
      await this.keepOneSuperAdmin(sql);
      return before;
    });
  }

  /** Gives a secret API key a role. Throws `AccessRefused`. */
  changeKey(keyId: string, roleId: string | null, by: Role): Promise<KeyMember> {
    return this.db.transaction(async (sql) => {
      await lock(sql);
      const before = (await this.keys(sql)).find(({ id }) => id === keyId);
      if (!before) throw new AccessRefused("member_unknown");
      await this.mayHandle(sql, before.role_id, by);
      await this.mayHandle(sql, roleId, by);
      await sql("access_api_key")
        .insert({ api_key_id: keyId, role_id: roleId })
        .onConflict("api_key_id")
        .merge({ role_id: roleId, updated_at: sql.fn.now() });
      return before;
    });
  }

  /** Takes a user's role away before their account goes. Returns the role they had. Throws as `changeUser` does. */
  async withdraw(userId: string, by: Role): Promise<string | null> {
    return (await this.changeUser(userId, { role_id: null }, by)).role_id;
  }

  /** Throws `AccessRefused` where somebody with the role `by` cannot give this role. */
  mayGive(roleId: string, by: Role): Promise<void> {
    return this.mayHandle(this.db, roleId, by);
  }

  /** Gives somebody new the role that their invitation names; it was checked when they were invited. */
  giveInvited(userId: string, roleId: string): Promise<void> {
    return this.db.transaction(async (sql) => {
      await lock(sql);
      const { id } = await this.role(roleId, sql);
      await this.writeUser(sql, userId, { role_id: id, disabled: false });
    });
  }

  /** Makes a user Super Admin where the shop has none; true when it did. */
  firstSuperAdmin(userId: string): Promise<boolean> {
    return this.db.transaction(async (sql) => {
      await lock(sql);
      if (await countSuperAdmins(sql)) return false;
      await this.writeUser(sql, userId, { role_id: SUPER_ADMIN, disabled: false });
      const action = "access.first_super_admin";
      await recordAudit(sql, { actor: "system", action, subject_type: "user", subject_id: userId });
      return true;
    });
  }

  async users(sql: Sql = this.db): Promise<UserMember[]> {
    const { rows } = await sql.raw<{ rows: UserMember[] }>(
      `SELECT u.id, u.email, u.first_name, u.last_name, a.role_id, coalesce(a.disabled, false) AS disabled
         FROM "user" u LEFT JOIN access_user a ON a.user_id = u.id
        WHERE u.deleted_at IS NULL ORDER BY u.created_at, u.id`,
    );
    return rows;
  }

  /** The secret API keys that are not revoked. */
  async keys(sql: Sql = this.db): Promise<KeyMember[]> {
    const { rows } = await sql.raw<{ rows: KeyMember[] }>(
      `SELECT k.id, k.title, k.redacted, a.role_id FROM api_key k LEFT JOIN access_api_key a ON a.api_key_id = k.id
        WHERE k.type = 'secret' AND k.deleted_at IS NULL AND (k.revoked_at IS NULL OR k.revoked_at > now())
        ORDER BY k.created_at, k.id`,
    );
    return rows;
  }

  private async lockedUser(sql: Sql, userId: string): Promise<UserMember> {
    await lock(sql);
    const user = (await this.users(sql)).find(({ id }) => id === userId);
    if (!user) throw new AccessRefused("member_unknown");
    return user;
  }

  private async mayHandle(sql: Sql, roleId: string | null, by: Role): Promise<void> {
    if (roleId && !covers(by, await this.role(roleId, sql))) throw new AccessRefused("more_than_yours");
  }

  private async writeUser(sql: Sql, userId: string, row: { role_id: string | null; disabled: boolean }) {
    await sql("access_user")
      .insert({ user_id: userId, ...row })
      .onConflict("user_id")
      .merge({ ...row, updated_at: sql.fn.now() });
  }

  private async keepOneSuperAdmin(sql: Sql): Promise<void> {
    if ((await countSuperAdmins(sql)) === 0) throw new AccessRefused("last_super_admin");
  }
}

/** One change of roles at a time: two that each leave a last Super Admin would together leave none. */
const lock = (sql: Sql) => sql.raw("LOCK TABLE access_user IN SHARE ROW EXCLUSIVE MODE");

async function countSuperAdmins(sql: Sql): Promise<number> {
  const { rows } = await sql.raw<{ rows: { total: number }[] }>(
    `SELECT count(*)::int AS total FROM access_user a JOIN "user" u ON u.id = a.user_id AND u.deleted_at IS NULL
      WHERE a.role_id = ? AND NOT a.disabled`,
    [SUPER_ADMIN],
  );
  return rows[0]?.total ?? 0;
}
