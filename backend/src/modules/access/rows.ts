import { isPermission } from "../../access/permissions/permission";
import { BUILTIN_ROLES, type Role } from "../../access/roles";

/** A role as the database has it; `role_id` is null where there is none. */
export interface RoleRow {
  role_id: string | null;
  name: string;
  mask: boolean;
  permissions: string[];
}

/** The columns of a `RoleRow`, from `access_role` as `r`. */
export const ROLE_COLUMNS = `r.id AS role_id, r.name, r.mask,
  ARRAY(SELECT p.permission FROM access_role_permission p WHERE p.role_id = r.id) AS permissions`;

/** The role of a row. A permission that Souk no longer knows allows nothing. */
export function roleOf(row: RoleRow): Role | undefined {
  if (!row.role_id) return undefined;
  const permissions = new Set(row.permissions.filter(isPermission));
  return (
    BUILTIN_ROLES.get(row.role_id) ?? {
      id: row.role_id,
      name: row.name,
      builtin: false,
      mask: row.mask,
      permissions,
    }
  );
}
