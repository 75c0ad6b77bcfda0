import type { Sql } from "../db/transaction";
import type { Snapshot } from "./snapshots";

const byId = (rows: (Snapshot & { id: string })[]): Map<string, Snapshot> =>
  new Map(rows.map(({ id, ...rest }) => [id, rest]));

/** Roles of the shop's own, with what they allow. */
export async function readRoles(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const { rows } = await sql.raw<{ rows: (Snapshot & { id: string })[] }>(
    `SELECT r.id, r.name, r.mask, (SELECT string_agg(p.permission, ', ' ORDER BY p.permission)
              FROM access_role_permission p WHERE p.role_id = r.id) AS permissions
       FROM access_role r WHERE r.id = ANY(?)`,
    [[...ids]],
  );
  return byId(rows);
}

/** Staff accounts with their roles. */
export async function readMembers(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const { rows } = await sql.raw<{ rows: (Snapshot & { id: string })[] }>(
    `SELECT u.id, u.email, r.name AS role, coalesce(a.disabled, false) AS disabled FROM "user" u
       LEFT JOIN access_user a ON a.user_id = u.id LEFT JOIN access_role r ON r.id = a.role_id
      WHERE u.id = ANY(?) AND u.deleted_at IS NULL`,
    [[...ids]],
  );
  return byId(rows);
}

/** API keys with their roles; nothing of the keys themselves. */
export async function readKeys(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const { rows } = await sql.raw<{ rows: (Snapshot & { id: string })[] }>(
    `SELECT k.id, k.title, k.type, k.revoked_at, r.name AS role FROM api_key k
       LEFT JOIN access_api_key a ON a.api_key_id = k.id LEFT JOIN access_role r ON r.id = a.role_id
      WHERE k.id = ANY(?) AND k.deleted_at IS NULL`,
    [[...ids]],
  );
  return byId(rows);
}

/** Merchants with their papers; nothing of their identity cards. */
export async function readMerchants(sql: Sql, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const { rows } = await sql.raw<{ rows: (Snapshot & { id: string })[] }>(
    `SELECT m.id, m.user_id, m.state, m.reason, m.revision, m.name, m.ice, m.rc, m.rc_court,
            (SELECT string_agg(p.kind || ' ' || p.sha256, ', ' ORDER BY p.kind)
               FROM merchant_document p WHERE p.merchant_id = m.id) AS papers
       FROM merchant m WHERE m.id = ANY(?)`,
    [[...ids]],
  );
  return byId(rows);
}
