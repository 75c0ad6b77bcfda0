import { area } from "./rule";

/** Regions, currencies, sales channels, reasons: read by order and product pages, changed in the settings. */
export const shopRoutes = area({
  // The frame of every page of the dashboard shows the shop's name, and breaks without it.
  signed_in: ["GET /admin/stores"],
  "settings.write": [
    "POST /admin/property-labels",
    "DELETE /admin/property-labels/:id",
    "POST /admin/property-labels/:id",
    "POST /admin/property-labels/batch",
    "POST /admin/refund-reasons",
    "DELETE /admin/refund-reasons/:id",
    "POST /admin/refund-reasons/:id",
    "POST /admin/regions",
    "DELETE /admin/regions/:id",
    "POST /admin/regions/:id",
    "POST /admin/return-reasons",
    "DELETE /admin/return-reasons/:id",
    "POST /admin/return-reasons/:id",
    "POST /admin/sales-channels",
    "DELETE /admin/sales-channels/:id",
    "POST /admin/sales-channels/:id",
    "POST /admin/sales-channels/:id/products",
    "POST /admin/stores/:id",
  ],
  "shop.read": [
    "GET /admin/currencies",
    "GET /admin/currencies/:code",
    "GET /admin/property-labels",
    "GET /admin/property-labels/:id",
    "GET /admin/refund-reasons",
    "GET /admin/refund-reasons/:id",
    "GET /admin/regions",
    "GET /admin/regions/:id",
    "GET /admin/return-reasons",
    "GET /admin/return-reasons/:id",
    "GET /admin/sales-channels",
    "GET /admin/sales-channels/:id",
    "GET /admin/stores/:id",
  ],
});
