/** Everything a role can be allowed, by area, in the order in which the dashboard lists it. */
export const PERMISSIONS = [
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
  "settings.read",
  "settings.write",
  "integrations.manage",
  "staff.read",
  "staff.write",
  "merchants.review",
  "keys.manage",
  "roles.manage",
  "sessions.manage",
  "audit.read",
  "system.manage",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Whether a word from outside names a permission. */
export const isPermission = (word: unknown): word is Permission =>
  PERMISSIONS.some((permission) => permission === word);
