import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";

interface WithMetadata {
  metadata?: Record<string, unknown>;
}

/** Of what a stranger writes beside an e-mail address, only the language goes on to the mail. */
function languageOnly(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const body = req.body as WithMetadata | undefined;
  if (body?.metadata) body.metadata = { locale: body.metadata.locale };
  next();
}

/** Without methods a middleware runs before Medusa's own reading of the body. */
export const resetDoor: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/:auth_provider/reset-password", middlewares: [languageOnly] },
  { matcher: "/auth/verification/request", middlewares: [languageOnly] },
];
