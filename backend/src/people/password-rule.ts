import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";

export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 128;

/** Whether a password is long enough to be a password and short enough to be hashed. */
export function isPassword(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const letters = [...value].length;
  return letters >= MIN_PASSWORD && letters <= MAX_PASSWORD;
}

function checkPassword(
  req: MedusaRequest<{ password?: unknown } | undefined>,
  _: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method !== "POST" || isPassword(req.body?.password)) {
    next();
    return;
  }
  const text = message("password_length", requestLocale(req), { min: MIN_PASSWORD, max: MAX_PASSWORD });
  const details = [{ field: "password", code: "password_length", message: text }];
  throw new ShopError(400, { type: "invalid_data", code: "password_length", message: text, details });
}

/** Wherever a password is chosen. Without methods it runs before Medusa's own check, which uses up the reset's token. */
export const passwordRule: MiddlewareRoute[] = ["register", "update"].map((action) => ({
  matcher: `/auth/:actor_type/emailpass/${action}`,
  middlewares: [checkPassword],
}));
