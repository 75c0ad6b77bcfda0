import { area } from "./rule";

/** How the dashboard's pages are laid out. */
export const screensRoutes = area({
  "settings.write": [
    "DELETE /admin/layouts/:zone/configuration",
    "POST /admin/layouts/:zone/configuration",
    "POST /admin/views/:entity/configurations",
    "DELETE /admin/views/:entity/configurations/:id",
    "POST /admin/views/:entity/configurations/:id",
    "POST /admin/views/:entity/configurations/active",
  ],
  signed_in: [
    "GET /admin/layouts/:zone/configuration",
    "GET /admin/layouts/configurations",
    "GET /admin/views/:entity/columns",
    "GET /admin/views/:entity/configurations",
    "GET /admin/views/:entity/configurations/:id",
    "GET /admin/views/:entity/configurations/active",
    "GET /admin/views/entities",
  ],
});
