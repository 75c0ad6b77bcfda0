import type { Permission } from "./permissions/permission";
import { allows, type Role } from "./roles";

/** Records that a query's `fields` may reach from elsewhere (`*customer.orders`), and what seeing them asks for. */
const BEHIND: ReadonlyMap<string, Permission> = new Map([
  ["order", "orders.read"],
  ["orders", "orders.read"],
  ["cart", "orders.read"],
  ["carts", "orders.read"],
  ["order_items", "orders.read"],
  ["payment_collections", "orders.read"],
  ["fulfillments", "orders.read"],
  ["customer", "customers.read"],
  ["customers", "customers.read"],
  ["user", "staff.read"],
  ["users", "staff.read"],
  ["invites", "staff.read"],
  ["api_keys", "keys.manage"],
  ["publishable_api_keys", "keys.manage"],
  ["auth_identity", "system.manage"],
  ["auth_identities", "system.manage"],
]);

/** The first record among the asked `fields` that the role may not see; undefined where all is well. */
export function fieldRefused(role: Pick<Role, "permissions">, fields: unknown): string | undefined {
  const asked = [fields].flat(Number.POSITIVE_INFINITY).filter((one) => typeof one === "string");
  const parts = asked.flatMap((list) => list.split(",")).flatMap((path) => path.split("."));
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^[+\-*\s]+/, "")
        .toLowerCase(),
    )
    .find((part) => {
      const permission = BEHIND.get(part);
      return permission !== undefined && !allows(role, permission);
    });
}
