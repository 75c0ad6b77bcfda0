import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { RequestHandler } from "express";
import { knexOf } from "../db/transaction";
import { notFoundHandler } from "../http/error-handler";
import { SESSIONS } from "../modules/sessions";
import type { SessionsService } from "../modules/sessions/service";
import { STAFF } from "./access-token";
import { waiting } from "./answers";
import { guard } from "./guard";
import { originOf } from "./origin";

/**
 * Closes the ways around a sign-in route: paths spelled with percent signs, which reach Medusa's own handler, and its
 * GET, which checks a password too.
 */
export const authDoor: RequestHandler = (req, res, next) => {
  const around = /^\/auth\//i.test(req.path) && req.path.includes("%");
  const read = /^\/auth\/[^/]+\/emailpass\/?$/i.test(req.path) && !["POST", "OPTIONS"].includes(req.method);
  if (around || read) notFoundHandler(req, res, next);
  else next();
};

/** The lock-out for other people's sign-ins: one password may open an account of a shopper and one of staff. */
async function guardOthers(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { email } = (req.body ?? {}) as { email?: unknown };
  if (req.params.actor_type?.toLowerCase() === STAFF || typeof email !== "string") return next();
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const attempt = { email: email.slice(0, 320), address: originOf(req).address, device: undefined };
  const guarded = await guard(knexOf(req.scope), attempt, await sessions.settings(), sessions.clock());
  if (!guarded.admission.admitted) return next(waiting(req, guarded.admission.retryAfterSeconds));
  res.once("finish", () => {
    // A count that stays behind costs its owner a moment, so its failure is not worth an error.
    if (res.statusCode === 200) guarded.succeeded().catch(() => undefined);
  });
  next();
}

export const guardSignIns: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/emailpass", methods: ["POST"], middlewares: [guardOthers] },
];
