import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { requestLocale } from "./error-handler";
import { message } from "./messages";
import { ShopError } from "./shop-error";

/** Medusa's own routes that would change what order-flow owns, with the action of ours to use instead. */
export const OWNED_ROUTES: readonly { method: "POST" | "DELETE"; path: string; action: string }[] = [
  { method: "POST", path: "/admin/orders/:id/cancel", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/orders/:id/complete", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/orders/:id/archive", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/orders/:id/fulfillments", action: "POST /admin/ops/orders/:id/ship" },
  {
    method: "POST",
    path: "/admin/orders/:id/fulfillments/:fulfillment_id/cancel",
    action: "POST /admin/ops/orders/:id/transition",
  },
  {
    method: "POST",
    path: "/admin/orders/:id/fulfillments/:fulfillment_id/shipments",
    action: "POST /admin/ops/orders/:id/ship",
  },
  {
    method: "POST",
    path: "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
    action: "POST /admin/ops/orders/:id/transition",
  },
  { method: "POST", path: "/admin/fulfillments", action: "POST /admin/ops/orders/:id/ship" },
  { method: "POST", path: "/admin/fulfillments/:id/cancel", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/fulfillments/:id/shipment", action: "POST /admin/ops/orders/:id/ship" },
  { method: "POST", path: "/admin/order-edits", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/order-edits/:id/items", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/order-edits/:id/confirm", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/order-edits/:id/request", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/returns", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/returns/:id/request", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/returns/:id/receive", action: "POST /admin/ops/orders/:id/transition" },
  {
    method: "POST",
    path: "/admin/returns/:id/receive/confirm",
    action: "POST /admin/ops/orders/:id/transition",
  },
  { method: "POST", path: "/admin/claims", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/claims/:id/request", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/exchanges", action: "POST /admin/ops/orders/:id/transition" },
  { method: "POST", path: "/admin/exchanges/:id/request", action: "POST /admin/ops/orders/:id/transition" },
];

const refuse = (action: string) => (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  const text = message("use_souk_action", requestLocale(req), { action });
  next(new ShopError(409, { type: "conflict", code: "use_souk_action", message: text }));
};

export const refuseOwnedRoutes: MiddlewareRoute[] = OWNED_ROUTES.map(({ method, path, action }) => ({
  matcher: path,
  methods: [method],
  middlewares: [refuse(action)],
}));
