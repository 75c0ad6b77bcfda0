import { declarationOf } from "../access/permissions";
import { isPermission, type Permission } from "../access/permissions/permission";

/** What the route of a record asks for, which says in words what was done; null for actions with a verb of their own. */
export function permissionOf(action: string): Permission | null {
  const [method = "", path = ""] = action.split(" ");
  const rule = declarationOf(method, path)?.rule;
  return isPermission(rule) ? rule : null;
}
