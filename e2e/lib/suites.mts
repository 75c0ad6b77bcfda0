// The suites, in the order in which they run.

/** Suites that share one running shop, in the order in which they run. */
export const SHARED = [
  "journey",
  "carriers",
  "pages",
  "bad-input",
  "idempotency",
  "sheet",
  "sheet-faults",
  "webhook",
  "parcel",
  "budget",
  "staff",
  "orders-desk",
  "roles-desk",
  "order-edit",
  "documents",
  "cash",
  "returns",
  "rich-text",
  "cities",
  "owned-routes",
  "integrations",
  "rotation",
  "secrets",
  "production",
  "people",
  "merchants",
  "permissions",
  "masking",
  "enterprise",
  "edge",
  "caddy",
  "sessions",
  "sign-in",
  "sessions-desk",
  "audit",
  "pictures",
  "desk",
  "desk-orders",
  "accessibility",
  "scan",
] as const;
/** Suites that start a shop of their own. */
export const ALONE = ["servers"] as const;

export type Suite = (typeof SHARED)[number] | (typeof ALONE)[number];
