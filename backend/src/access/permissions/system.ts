import { area } from "./rule";

/** Notifications, the index, workflows. */
export const systemRoutes = area({
  "notifications.read": ["GET /admin/notifications", "GET /admin/notifications/:id"],
  public: ["GET /admin/feature-flags"],
  "system.manage": [
    "GET /admin/plugins",
    "GET /admin/search",
    "GET /admin/search-indexes",
    "DELETE /admin/search-indexes/:id",
    "POST /admin/search-indexes/:id/reindex",
    "GET /admin/workflows-executions",
    "GET /admin/workflows-executions/:id",
    "GET /admin/workflows-executions/:workflow_id/:transaction_id",
    "GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe",
    "POST /admin/workflows-executions/:workflow_id/run",
    "POST /admin/workflows-executions/:workflow_id/steps/failure",
    "POST /admin/workflows-executions/:workflow_id/steps/success",
    "GET /admin/workflows-executions/:workflow_id/subscribe",
  ],
});
