import { area } from "./rule";

/** Price lists. */
export const pricesRoutes = area({
  "prices.read": [
    "GET /admin/price-lists",
    "GET /admin/price-lists/:id",
    "GET /admin/price-lists/:id/prices",
    "GET /admin/price-preferences",
    "GET /admin/price-preferences/:id",
  ],
  "prices.write": [
    "POST /admin/price-lists",
    "DELETE /admin/price-lists/:id",
    "POST /admin/price-lists/:id",
    "POST /admin/price-lists/:id/prices/batch",
    "POST /admin/price-lists/:id/products",
    "POST /admin/price-preferences",
    "DELETE /admin/price-preferences/:id",
    "POST /admin/price-preferences/:id",
  ],
});
