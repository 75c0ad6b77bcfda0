import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { RequestHandler } from "express";
import { type MessageCode, message } from "./messages";
import { type ErrorBody, localeOr, ShopError } from "./shop-error";
import { holdsNul, unfitValue } from "./unfit-value";

/** Paths whose answers are Souk's own; the rest keeps Medusa's error shape, which its dashboard reads. */
const OURS =
  /^\/(store\/(quick-orders|order-status|cities)|webhooks\/|api\/shipping\/|admin\/ops\/|auth\/staff\/)/;
const forMedusa = medusaErrorHandler();

/** The last stop of every request that failed: a clear message, never a stack or a secret. */
export function errorHandler(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const known =
    error instanceof ShopError
      ? error
      : (bodyError(error, req) ?? unfitError(error, req) ?? keyError(error, req));
  if (known) {
    res.status(known.status).set(known.headers).json(known.body);
    return;
  }
  if (!OURS.test(req.path)) {
    forMedusa(error as Error, req as Parameters<typeof forMedusa>[1], res, next);
    return;
  }
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  logger.error(`${req.method} ${req.path} failed: ${reasonOf(error)}`);
  res.status(500).json(plain("unexpected_state", "internal", req));
}

/** Workflows throw plain objects too, which print as nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message;
  const { message: text } = (error ?? {}) as { message?: unknown };
  return typeof text === "string" ? text : String(error);
}

/** The answer where nobody else has one. It says nothing of the path, which may hold a caller's secret. */
export const notFoundHandler: RequestHandler = (req, res) => {
  const text = message("not_found", requestLocale(req));
  res.status(404).json({ type: "not_found", code: "not_found", message: text });
};

/** What Express's body parser throws: a body too large, or one that is no JSON. */
function bodyError(error: unknown, req: MedusaRequest): ShopError | undefined {
  const type = (error as { type?: unknown } | null)?.type;
  if (type === "entity.too.large") return new ShopError(413, plain("invalid_data", "body_too_large", req));
  const unreadable = [
    "entity.parse.failed",
    "encoding.unsupported",
    "charset.unsupported",
    "request.aborted",
  ];
  if (typeof type === "string" && unreadable.includes(type)) {
    return new ShopError(400, plain("invalid_data", "body_invalid", req));
  }
  return undefined;
}

/** In ours any other value than a NUL was to be refused before, so that it is a fault of ours. */
function unfitError(error: unknown, req: MedusaRequest): ShopError | undefined {
  const unfit = OURS.test(req.path) && !holdsNul(error) ? undefined : unfitValue(error);
  if (!unfit) return undefined;
  const body = plain("invalid_data", "check_fields", req);
  const details = unfit.field && [{ field: unfit.field, code: body.code, message: body.message }];
  return new ShopError(400, details ? { ...body, details } : body);
}

/** Medusa's check of the publishable key stands before our routes too. */
function keyError(error: unknown, req: MedusaRequest): ShopError | undefined {
  const { type, message: text } = (error ?? {}) as { type?: unknown; message?: unknown };
  const ofKey = type === MedusaError.Types.NOT_ALLOWED && /publishable (api )?key/i.test(String(text));
  return ofKey && OURS.test(req.path)
    ? new ShopError(400, plain("not_allowed", "publishable_key_invalid", req))
    : undefined;
}

function plain(type: string, code: MessageCode, req: MedusaRequest): ErrorBody {
  return { type, code, message: message(code, requestLocale(req)) };
}

/**
 * The language of an answer: `locale` of the query (Medusa moves it to `req.locale` and makes it `fr-FR` of `fr`), else
 * the first of Accept-Language.
 */
export function requestLocale(req: Pick<MedusaRequest, "query" | "headers"> & { locale?: string }) {
  const preferred = String(req.headers["accept-language"] ?? "").slice(0, 2);
  const asked = req.locale ?? req.query?.locale;
  return localeOr(typeof asked === "string" ? asked.slice(0, 2) : undefined, localeOr(preferred));
}
