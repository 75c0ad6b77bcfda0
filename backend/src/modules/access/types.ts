import type { Permission } from "../../access/permissions/permission";
import type { Role } from "../../access/roles";

/** How somebody stands now: gone, shut out, without a role, or with one. */
export type Standing =
  | { state: "unknown" }
  | { state: "disabled" }
  | { state: "no_role" }
  | { state: "active"; role: Role };

export interface RoleDraft {
  name: string;
  mask: boolean;
  permissions: readonly Permission[];
}

export interface RoleWithMembers {
  role: Role;
  members: number;
}

export interface Member {
  id: string;
  role_id: string | null;
}

export interface UserMember extends Member {
  email: string;
  first_name: string | null;
  last_name: string | null;
  disabled: boolean;
}

export interface KeyMember extends Member {
  title: string;
  /** As Medusa shows it, without the secret part. */
  redacted: string;
}

export interface UserChange {
  /** `null` takes the role away. */
  role_id?: string | null;
  disabled?: boolean;
}
