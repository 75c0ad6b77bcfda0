import { area } from "./rule";

/** Notifications, plugins, search. */
export const systemRoutes = area({
  "notifications.read": ["GET /admin/notifications", "GET /admin/notifications/:id"],
  public: ["GET /admin/feature-flags"],
  "system.manage": [
    "GET /admin/plugins",
    "GET /admin/search",
    "GET /admin/search-indexes",
    "DELETE /admin/search-indexes/:id",
    "POST /admin/search-indexes/:id/reindex",
  ],
});
