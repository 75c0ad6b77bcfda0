import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { requestLocale } from "./error-handler";
import { message } from "./messages";
import { ShopError } from "./shop-error";

interface OwnedArea {
  path: string;
  /** The action of ours to use instead. */
  action: string;
  /** What may be done all the same, below `path`. */
  except?: RegExp;
}

const TRANSITION = "POST /admin/ops/orders/:id/transition";
const SHIP = "POST /admin/ops/orders/:id/ship";
const REMIT = "POST /admin/ops/orders/:id/remit";

/** Medusa's own areas whose changes are order-flow's to make; all of an area, so that a new route is not a way around. */
export const OWNED_AREAS: readonly OwnedArea[] = [
  { path: "/admin/orders", action: TRANSITION, except: /^\/export\/?$/i },
  { path: "/admin/fulfillments", action: SHIP },
  { path: "/admin/order-edits", action: TRANSITION },
  { path: "/admin/order-changes", action: TRANSITION },
  { path: "/admin/returns", action: TRANSITION },
  { path: "/admin/claims", action: TRANSITION },
  { path: "/admin/exchanges", action: TRANSITION },
  { path: "/admin/payments", action: REMIT, except: /^\/[^/]+\/refund\/?$/i },
  { path: "/admin/payment-collections", action: REMIT },
];

const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

const refuse =
  ({ action, except }: OwnedArea) =>
  (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
    if (!CHANGING.has(req.method) || except?.test(req.path)) return next();
    const text = message("use_souk_action", requestLocale(req), { action });
    next(new ShopError(409, { type: "conflict", code: "use_souk_action", message: text }));
  };

/** Without methods a middleware runs after authentication and before any route's own checks of the body. */
export const refuseOwnedRoutes: MiddlewareRoute[] = OWNED_AREAS.map((area) => ({
  matcher: area.path,
  middlewares: [refuse(area)],
}));
