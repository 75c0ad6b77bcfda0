import type { Locale } from "@souk/contracts";
import type { MeView, RoleView } from "../../access-admin/views";
import type { KeyMember, UserChange, UserMember } from "../../modules/access/types";
import { call } from "./ops-api";

export type RoleLine = RoleView & { members: number };

export interface Members {
  users: UserMember[];
  api_keys: KeyMember[];
}

/** What a role's form sends. */
export interface RoleForm {
  name: string;
  mask: boolean;
  permissions: string[];
}

const ROLES = "/admin/ops/roles";
const MEMBERS = "/admin/ops/members";

export const getMe = (locale: Locale): Promise<MeView> => call(locale, "/admin/ops/me");

export async function getRoles(locale: Locale): Promise<RoleLine[]> {
  return (await call<{ roles: RoleLine[] }>(locale, ROLES)).roles;
}

export const getMembers = (locale: Locale): Promise<Members> => call(locale, MEMBERS);

/** Adds a role, or changes the one with this id. */
export const saveRole = (locale: Locale, id: string | null, body: RoleForm): Promise<unknown> =>
  call(locale, id ? `${ROLES}/${encodeURIComponent(id)}` : ROLES, { method: "POST", body });

export const removeRole = (locale: Locale, id: string): Promise<unknown> =>
  call(locale, `${ROLES}/${encodeURIComponent(id)}`, { method: "DELETE" });

export const changeUser = (locale: Locale, id: string, body: UserChange): Promise<unknown> =>
  call(locale, `${MEMBERS}/users/${encodeURIComponent(id)}`, { method: "POST", body });

/** Invites somebody by mail, in the inviter's language; without a role they may do nothing until they are given one. */
export const invite = (locale: Locale, email: string, role_id: string | null): Promise<unknown> =>
  call(locale, "/admin/invites", {
    method: "POST",
    body: { email, metadata: { locale, ...(role_id ? { role_id } : {}) } },
  });

/** Ends somebody's password and sessions, and mails them a link to choose another. */
export const forceNewPassword = (locale: Locale, id: string): Promise<unknown> =>
  call(locale, `/admin/ops/staff/${encodeURIComponent(id)}/new-password`, { method: "POST" });

export const changeKey = (locale: Locale, id: string, role_id: string | null): Promise<unknown> =>
  call(locale, `${MEMBERS}/api-keys/${encodeURIComponent(id)}`, { method: "POST", body: { role_id } });
