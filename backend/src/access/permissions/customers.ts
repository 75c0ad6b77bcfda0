import { area } from "./rule";

/** Customers and their groups. */
export const customersRoutes = area({
  "customers.read": [
    "GET /admin/customer-groups",
    "GET /admin/customer-groups/:id",
    "GET /admin/customers",
    "GET /admin/customers/:id",
    "GET /admin/customers/:id/addresses",
    "GET /admin/customers/:id/addresses/:address_id",
  ],
  "customers.write": [
    "POST /admin/customer-groups",
    "DELETE /admin/customer-groups/:id",
    "POST /admin/customer-groups/:id",
    "POST /admin/customer-groups/:id/customers",
    "POST /admin/customers",
    "DELETE /admin/customers/:id",
    "POST /admin/customers/:id",
    "POST /admin/customers/:id/addresses",
    "DELETE /admin/customers/:id/addresses/:address_id",
    "POST /admin/customers/:id/addresses/:address_id",
    "POST /admin/customers/:id/customer-groups",
  ],
});
