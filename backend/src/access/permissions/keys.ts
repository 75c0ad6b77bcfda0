import { area } from "./rule";

/** API keys. */
export const keysRoutes = area({
  "keys.manage": [
    "GET /admin/api-keys",
    "POST /admin/api-keys",
    "DELETE /admin/api-keys/:id",
    "GET /admin/api-keys/:id",
    "POST /admin/api-keys/:id",
    "POST /admin/api-keys/:id/revoke",
    "POST /admin/api-keys/:id/sales-channels",
  ],
});
