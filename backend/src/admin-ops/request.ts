import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import type { Actor } from "../modules/order-flow/types";

/** Who is acting: the signed-in staff member, or the API key that stands for one. */
export const actorOf = (req: AuthenticatedMedusaRequest): Actor =>
  `staff:${req.auth_context?.actor_id ?? "unknown"}`;

export function notFound(req: AuthenticatedMedusaRequest): ShopError {
  return new ShopError(404, {
    type: "not_found",
    code: "not_found",
    message: message("not_found", requestLocale(req)),
  });
}
