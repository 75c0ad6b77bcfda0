import { area } from "./rule";

/** Medusa's payments. */
export const paymentsRoutes = area({
  "orders.money": [
    "POST /admin/payment-collections",
    "DELETE /admin/payment-collections/:id",
    "POST /admin/payment-collections/:id/mark-as-paid",
    "POST /admin/payment-collections/:id/payment-sessions",
    "POST /admin/payments/:id/capture",
    "POST /admin/payments/:id/refund",
  ],
  "orders.read": ["GET /admin/payments", "GET /admin/payments/:id", "GET /admin/payments/payment-providers"],
});
