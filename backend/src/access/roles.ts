import { PERMISSIONS, type Permission } from "./permissions/permission";
import type { Rule } from "./permissions/rule";

/** A role as the gate needs it. */
export interface Role {
  id: string;
  name: string;
  /** Shipped with Souk and not to be changed. */
  builtin: boolean;
  /** Phones, addresses and links to papers that show them are masked in every answer. */
  mask: boolean;
  permissions: ReadonlySet<Permission>;
}

export const SUPER_ADMIN = "super_admin";

const builtin = (
  id: string,
  name: string,
  permissions: readonly Permission[],
  mask = false,
): readonly [string, Role] => [id, { id, name, builtin: true, mask, permissions: new Set(permissions) }];

/** The roles that every shop has. Their permissions are code: an update of Souk may add to them. */
export const BUILTIN_ROLES: ReadonlyMap<string, Role> = new Map([
  builtin(SUPER_ADMIN, "Super Admin", PERMISSIONS),
  builtin("admin", "Admin", [
    "orders.read",
    "orders.status",
    "orders.write",
    "orders.money",
    "orders.export",
    "shipments.status",
    "shipments.print",
    "shipments.write",
    "customers.read",
    "customers.write",
    "products.read",
    "products.write",
    "products.export",
    "prices.read",
    "prices.write",
    "inventory.read",
    "inventory.write",
    "files.read",
    "files.write",
    "cities.manage",
    "figures.read",
    "failures.read",
    "failures.retry",
    "notifications.read",
    "shop.read",
  ]),
  builtin("operator", "Operator", [
    "orders.read",
    "orders.status",
    "shipments.status",
    "shipments.print",
    "customers.read",
    "products.read",
    "prices.read",
    "inventory.read",
    "files.read",
    "failures.read",
    "shop.read",
  ]),
  builtin("support", "Support", ["orders.read", "customers.read"], true),
]);

/** Whether a role may use a route behind the gate. */
export function allows(role: Pick<Role, "permissions">, rule: Rule): boolean {
  if (rule === "public" || rule === "signed_in") return true;
  if (rule === "customer" || rule === "signed") return false;
  return role.permissions.has(rule);
}

/** Whether `role` can do all that `other` can: nobody hands out, or takes away, more than they have themselves. */
export const covers = (role: Role, other: Role): boolean =>
  (!role.mask || other.mask) &&
  [...other.permissions].every((permission) => role.permissions.has(permission));
