import { area } from "./rule";

/** Stock and its reservations. */
export const inventoryRoutes = area({
  "inventory.read": [
    "GET /admin/inventory-items",
    "GET /admin/inventory-items/:id",
    "GET /admin/inventory-items/:id/location-levels",
    "GET /admin/reservations",
    "GET /admin/reservations/:id",
  ],
  "inventory.write": [
    "POST /admin/inventory-items",
    "DELETE /admin/inventory-items/:id",
    "POST /admin/inventory-items/:id",
    "POST /admin/inventory-items/:id/location-levels",
    "DELETE /admin/inventory-items/:id/location-levels/:location_id",
    "POST /admin/inventory-items/:id/location-levels/:location_id",
    "POST /admin/inventory-items/:id/location-levels/batch",
    "POST /admin/inventory-items/location-levels/batch",
    "POST /admin/reservations",
    "DELETE /admin/reservations/:id",
    "POST /admin/reservations/:id",
  ],
  "products.export": ["POST /admin/inventory-items/export"],
});
