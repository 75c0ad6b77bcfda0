import { area } from "./rule";

/** Souk's own routes for staff and for servers that act for them. */
export const soukRoutes = area({
  signed_in: ["GET /admin/ops/me"],
  "orders.read": ["GET /admin/ops/orders/:id", "POST /api/shipping/quote"],
  "orders.status": ["POST /admin/ops/orders/:id/transition"],
  "orders.money": ["POST /admin/ops/orders/:id/remit"],
  "shipments.status": ["POST /admin/ops/orders/:id/ship"],
  "shipments.print": [
    "GET /admin/ops/parcels",
    "GET /admin/ops/orders/:id/label",
    "POST /admin/ops/documents/labels",
  ],
  "shipments.write": [
    "POST /api/shipping/create",
    "POST /admin/ops/documents/delivery-note",
    "POST /admin/ops/pickups",
  ],
  "failures.read": ["GET /admin/ops/errors"],
  "failures.retry": [
    "POST /admin/ops/errors/:id/retry",
    "POST /admin/ops/exports/rerun",
    "POST /admin/ops/orders/:id/export",
  ],
  "cities.manage": [
    "GET /admin/ops/cities/desk",
    "GET /admin/ops/cities/entries",
    "GET /admin/ops/cities/places",
    "POST /admin/ops/cities/desk/:id",
    "POST /admin/ops/cities/refresh",
  ],
  "settings.read": [
    "GET /admin/ops/settings",
    "GET /admin/ops/cities/settings",
    "GET /admin/ops/sessions/settings",
  ],
  "settings.write": [
    "POST /admin/ops/settings",
    "POST /admin/ops/cities/settings",
    "POST /admin/ops/sessions/settings",
  ],
  "integrations.manage": [
    "GET /admin/ops/integrations",
    "GET /admin/ops/integrations/:id",
    "POST /admin/ops/integrations/:id/enabled",
    "POST /admin/ops/integrations/:id/rollback",
    "POST /admin/ops/integrations/:id/versions",
    "POST /admin/ops/integrations/:id/versions/:version/:step",
    "POST /admin/ops/integrations/:id/webhook",
  ],
  "sessions.manage": [
    "GET /admin/ops/sessions",
    "POST /admin/ops/sessions/end",
    "DELETE /admin/ops/sessions/second-factor",
  ],
  "audit.read": ["GET /admin/ops/audit", "GET /admin/ops/audit/csv"],
  "roles.manage": [
    "GET /admin/ops/permissions",
    "GET /admin/ops/roles",
    "POST /admin/ops/roles",
    "POST /admin/ops/roles/:id",
    "DELETE /admin/ops/roles/:id",
    "GET /admin/ops/members",
    "POST /admin/ops/members/users/:id",
    "POST /admin/ops/members/api-keys/:id",
  ],
});
