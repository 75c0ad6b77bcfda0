import { area } from "./rule";

/** Taxes. */
export const taxesRoutes = area({
  "settings.write": [
    "POST /admin/tax-rates",
    "DELETE /admin/tax-rates/:id",
    "POST /admin/tax-rates/:id",
    "POST /admin/tax-rates/:id/rules",
    "DELETE /admin/tax-rates/:id/rules/:rule_id",
    "POST /admin/tax-regions",
    "DELETE /admin/tax-regions/:id",
    "POST /admin/tax-regions/:id",
  ],
  "shop.read": [
    "GET /admin/tax-providers",
    "GET /admin/tax-rates",
    "GET /admin/tax-rates/:id",
    "GET /admin/tax-regions",
    "GET /admin/tax-regions/:id",
  ],
});
