// Staff of every role, for the suites that try what each may do.
import { randomUUID } from "node:crypto";
import { Admin } from "./admin.mts";
import type { Context } from "./context.mts";
import { must } from "./http.mts";
import type { Sql } from "./sql.mts";

export interface Member {
  id: string;
  /** Signs in with the first admin's password. */
  email: string;
  admin: Admin;
}

/**
 * A new staff account that is signed in, with a role or with none. It is written by SQL with the first admin's password, so
 * that it depends on no way of inviting people.
 */
export async function newMember(
  context: Context,
  sql: Sql,
  boss: Admin,
  role: string | null,
): Promise<Member> {
  const mark = randomUUID().slice(0, 8);
  const email = `${role ?? "nobody"}-${mark}@souk.example`;
  const id = `user_E2E${mark}`;
  const identity = `authid_E2E${mark}`;
  await sql.rows(`INSERT INTO "user" (id, email, first_name, last_name) VALUES ($1, $2, $3, 'Test')`, [
    id,
    email,
    role ?? "Nobody",
  ]);
  await sql.rows("INSERT INTO auth_identity (id, app_metadata) VALUES ($1, $2)", [
    identity,
    JSON.stringify({ user_id: id }),
  ]);
  await sql.rows(
    `INSERT INTO provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata)
     SELECT $1, $2, 'emailpass', $3, provider_metadata FROM provider_identity
      WHERE entity_id = $4 AND provider = 'emailpass'`,
    [`provid_E2E${mark}`, email, identity, context.info.admin.email],
  );
  if (role) await giveRole(boss, id, role);
  const { password } = context.info.admin;
  const info = { ...context.info, admin: { ...context.info.admin, email, password } };
  return { id, email, admin: await Admin.signIn({ info }) };
}

export async function giveRole(boss: Admin, userId: string, role: string | null): Promise<void> {
  await must(
    boss.call(`/admin/ops/members/users/${userId}`, { json: { role_id: role } }),
    `give ${userId} the role ${role}`,
  );
}

export async function setDisabled(boss: Admin, userId: string, disabled: boolean): Promise<void> {
  await must(boss.call(`/admin/ops/members/users/${userId}`, { json: { disabled } }), "disable");
}

/** A new secret API key's Authorization header, with a role or with none. */
export async function newKey(boss: Admin, role: string | null): Promise<{ id: string; header: string }> {
  type Created = { api_key: { id: string; token: string } };
  const json = { title: `e2e ${role ?? "none"} ${randomUUID().slice(0, 8)}`, type: "secret" };
  const { api_key } = await must(boss.call<Created>("/admin/api-keys", { json }), "new API key");
  if (role)
    await must(
      boss.call(`/admin/ops/members/api-keys/${api_key.id}`, { json: { role_id: role } }),
      "role of a key",
    );
  const header = `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`;
  return { id: api_key.id, header };
}
