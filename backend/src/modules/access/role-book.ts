import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { covers, type Role } from "../../access/roles";
import type { Sql } from "../../db/transaction";
import { AccessRefused } from "./errors";
import { ROLE_COLUMNS, type RoleRow, roleOf } from "./rows";
import type { RoleDraft, RoleWithMembers } from "./types";

/** Every role, built-in ones first, with how many people and keys have it. */
export async function listRoles(sql: Sql): Promise<RoleWithMembers[]> {
  const { rows } = await sql.raw<{ rows: (RoleRow & { members: number })[] }>(
    `SELECT ${ROLE_COLUMNS},
            (SELECT count(*) FROM access_user a JOIN "user" u ON u.id = a.user_id AND u.deleted_at IS NULL
              WHERE a.role_id = r.id)::int
          + (SELECT count(*) FROM access_api_key a JOIN api_key k ON k.id = a.api_key_id AND k.deleted_at IS NULL
              WHERE a.role_id = r.id)::int AS members
       FROM access_role r ORDER BY r.builtin DESC, r.created_at, array_position(
         ARRAY['super_admin', 'admin', 'operator', 'support'], r.id), r.id`,
  );
  return rows.flatMap((row) => {
    const role = roleOf(row);
    return role ? [{ role, members: row.members }] : [];
  });
}

/** Adds a role of the shop's own. Throws `more_than_yours` and `role_name_taken`. */
export function createRole(db: Knex, draft: RoleDraft, by: Role): Promise<string> {
  const id = `role_${randomUUID()}`;
  return writeRole(db, async (sql) => {
    mayDefine(id, draft, by);
    await sql("access_role").insert({ id, name: draft.name, mask: draft.mask });
    await writePermissions(sql, id, draft);
    return id;
  });
}

/** Changes a role of the shop's own, for everybody who has it. Throws `AccessRefused`. */
export function updateRole(db: Knex, id: string, draft: RoleDraft, by: Role): Promise<void> {
  return writeRole(db, async (sql) => {
    await ownRole(sql, id, by);
    mayDefine(id, draft, by);
    await sql("access_role")
      .where({ id })
      .update({ name: draft.name, mask: draft.mask, updated_at: sql.fn.now() });
    await sql("access_role_permission").where({ role_id: id }).delete();
    await writePermissions(sql, id, draft);
  });
}

/** Removes a role that nobody has. Throws `AccessRefused`. */
export function deleteRole(db: Knex, id: string, by: Role): Promise<void> {
  return db.transaction(async (sql) => {
    await ownRole(sql, id, by);
    const { rows } = await sql.raw<{ rows: { used: boolean }[] }>(
      `SELECT EXISTS (SELECT 1 FROM access_user a JOIN "user" u ON u.id = a.user_id AND u.deleted_at IS NULL
                       WHERE a.role_id = :id)
           OR EXISTS (SELECT 1 FROM access_api_key a JOIN api_key k ON k.id = a.api_key_id AND k.deleted_at IS NULL
                       WHERE a.role_id = :id) AS used`,
      { id },
    );
    if (rows[0]?.used) throw new AccessRefused("role_in_use");
    await sql("access_user").where({ role_id: id }).update({ role_id: null });
    await sql("access_api_key").where({ role_id: id }).update({ role_id: null });
    await sql("access_role").where({ id }).delete();
  });
}

/** The shop's own role, locked; nobody changes one that can do more than they can. */
async function ownRole(sql: Sql, id: string, by: Role): Promise<void> {
  const { rows } = await sql.raw<{ rows: RoleRow[] }>(
    `SELECT ${ROLE_COLUMNS} FROM access_role r WHERE r.id = ? FOR UPDATE OF r`,
    [id],
  );
  const role = rows[0] && roleOf(rows[0]);
  if (!role) throw new AccessRefused("role_unknown");
  if (role.builtin) throw new AccessRefused("role_builtin");
  if (!covers(by, role)) throw new AccessRefused("more_than_yours");
}

function mayDefine(id: string, draft: RoleDraft, by: Role): void {
  const role: Role = { ...draft, id, builtin: false, permissions: new Set(draft.permissions) };
  if (!covers(by, role)) throw new AccessRefused("more_than_yours");
}

async function writePermissions(sql: Sql, roleId: string, { permissions }: RoleDraft): Promise<void> {
  const rows = [...new Set(permissions)].map((permission) => ({ role_id: roleId, permission }));
  if (rows.length) await sql("access_role_permission").insert(rows);
}

const UNIQUE_VIOLATION = "23505";

async function writeRole<T>(db: Knex, work: (sql: Sql) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(work);
  } catch (error) {
    if ((error as { code?: unknown }).code === UNIQUE_VIOLATION) throw new AccessRefused("role_name_taken");
    throw error;
  }
}
