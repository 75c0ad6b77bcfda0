import { area } from "./rule";

/** Products and variants. */
export const productsRoutes = area({
  "products.export": ["POST /admin/products/export"],
  "products.read": [
    "GET /admin/ops/products/:id/pictures",
    "GET /admin/product-variants",
    "GET /admin/products",
    "GET /admin/products/:id",
    "GET /admin/products/:id/options",
    "GET /admin/products/:id/variants",
    "GET /admin/products/:id/variants/:variant_id",
  ],
  "products.write": [
    "POST /admin/ops/products/:id/pictures",
    "POST /admin/products",
    "DELETE /admin/products/:id",
    "POST /admin/products/:id",
    "POST /admin/products/:id/images/:image_id/variants/batch",
    "POST /admin/products/:id/options/batch",
    "POST /admin/products/:id/variants",
    "DELETE /admin/products/:id/variants/:variant_id",
    "POST /admin/products/:id/variants/:variant_id",
    "POST /admin/products/:id/variants/:variant_id/images/batch",
    "POST /admin/products/:id/variants/:variant_id/inventory-items",
    "DELETE /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id",
    "POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id",
    "POST /admin/products/:id/variants/batch",
    "POST /admin/products/:id/variants/inventory-items/batch",
    "POST /admin/products/batch",
    "POST /admin/products/import",
    "POST /admin/products/import/:transaction_id/confirm",
    "POST /admin/products/imports",
    "POST /admin/products/imports/:transaction_id/confirm",
  ],
});
