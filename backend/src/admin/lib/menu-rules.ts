import type { Permission } from "../../access/permissions/permission";

/** The dashboard's own menu entries and ours, by the end of their address, with what their pages ask for. */
const ENTRIES: readonly (readonly [address: string, permission: Permission])[] = [
  ["/orders", "orders.read"],
  ["/draft-orders", "orders.read"],
  ["/products", "products.read"],
  ["/collections", "products.read"],
  ["/categories", "products.read"],
  ["/product-options", "products.read"],
  ["/inventory", "inventory.read"],
  ["/reservations", "inventory.read"],
  ["/customers", "customers.read"],
  ["/customer-groups", "customers.read"],
  ["/promotions", "prices.read"],
  ["/campaigns", "prices.read"],
  ["/price-lists", "prices.read"],
  ["/souk-orders", "orders.read"],
  ["/souk-blocked", "orders.status"],
  ["/souk-settings", "settings.read"],
  ["/souk-dashboard", "figures.read"],
  ["/souk-errors", "failures.read"],
  ["/souk-cities", "cities.manage"],
  ["/souk-sessions", "sessions.manage"],
  ["/souk-parcels", "shipments.print"],
  ["/souk-cash", "orders.money"],
  ["/souk-returns", "shipments.status"],
  // It opens the shop's facts; the reader's own profile is in the menu at their name too.
  ["/settings", "shop.read"],
  ["/settings/store", "settings.read"],
  ["/settings/users", "staff.read"],
  ["/settings/regions", "settings.read"],
  ["/settings/tax-regions", "settings.read"],
  ["/settings/return-reasons", "settings.read"],
  ["/settings/refund-reasons", "settings.read"],
  ["/settings/sales-channels", "settings.read"],
  ["/settings/product-types", "products.read"],
  ["/settings/product-tags", "products.read"],
  ["/settings/locations", "settings.read"],
  ["/settings/property-labels", "settings.read"],
  ["/settings/translations", "settings.read"],
  ["/settings/publishable-api-keys", "keys.manage"],
  ["/settings/secret-api-keys", "keys.manage"],
  ["/settings/search", "system.manage"],
  ["/settings/souk-audit", "audit.read"],
  ["/settings/souk-roles", "roles.manage"],
  ["/settings/souk-merchants", "merchants.review"],
  ["/settings/souk-integrations", "integrations.manage"],
];

/** Pages whose routes are shut to everybody (`access/permissions/closed.ts`). */
const SHUT = ["/settings/workflows"];

/** What of the shop decides about entries beside the role. */
export interface MenuOptions {
  /** Merchants are verified here. */
  merchants: boolean;
}

/** While merchants are not verified: their own page, and for who cannot switch the option on, that of who checks them. */
function withoutMerchants(permissions: readonly string[], { merchants }: MenuOptions): string[] {
  if (merchants) return [];
  const others = permissions.includes("settings.write") ? [] : ["/settings/souk-merchants"];
  return ["/settings/souk-company", ...others];
}

/** The addresses of the entries that a role cannot use, or that are about an option which is off. */
export function hiddenEntries(permissions: readonly string[], options: MenuOptions): string[] {
  const refused = ENTRIES.filter(([, permission]) => !permissions.includes(permission));
  const hidden = [...SHUT, ...refused.map(([address]) => address), ...withoutMerchants(permissions, options)];
  return [...new Set(hidden)];
}

/** A style sheet that hides those entries in the side bar and in the menu over it, and nowhere else. */
export function menuStyle(permissions: readonly string[], options: MenuOptions): string {
  const hidden = hiddenEntries(permissions, options);
  const links = hidden.map((address) => `a[href$="${address}"]`).join(", ");
  return `:is(aside, [role="menu"]) :is(${links}) { display: none; }`;
}
