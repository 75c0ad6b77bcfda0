import type { Role } from "../access/roles";
import type { RoleWithMembers } from "../modules/access/types";

/** A role as the admin API shows it. */
export interface RoleView {
  id: string;
  name: string;
  builtin: boolean;
  mask: boolean;
  permissions: string[];
}

/** `GET /admin/ops/me`. */
export interface MeView {
  kind: "user" | "api_key";
  id: string;
  role: RoleView;
  /** Whether the option of merchant verification is on. */
  merchants: boolean;
}

export const roleView = ({ permissions, ...role }: Role): RoleView => ({
  ...role,
  permissions: [...permissions],
});

export const roleLine = ({ role, members }: RoleWithMembers): RoleView & { members: number } => ({
  ...roleView(role),
  members,
});
