import { area } from "./rule";

/** Promotions and campaigns. */
export const promotionsRoutes = area({
  "prices.read": [
    "GET /admin/campaigns",
    "GET /admin/campaigns/:id",
    "GET /admin/promotions",
    "GET /admin/promotions/:id",
    "GET /admin/promotions/:id/:rule_type",
    "GET /admin/promotions/rule-attribute-options/:rule_type",
    "GET /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id",
  ],
  "prices.write": [
    "POST /admin/campaigns",
    "DELETE /admin/campaigns/:id",
    "POST /admin/campaigns/:id",
    "POST /admin/campaigns/:id/promotions",
    "POST /admin/promotions",
    "DELETE /admin/promotions/:id",
    "POST /admin/promotions/:id",
    "POST /admin/promotions/:id/buy-rules/batch",
    "POST /admin/promotions/:id/rules/batch",
    "POST /admin/promotions/:id/target-rules/batch",
  ],
});
