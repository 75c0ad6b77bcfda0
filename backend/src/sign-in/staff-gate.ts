import type { MedusaContainer } from "@medusajs/framework/types";
import type { Request, RequestHandler, Response } from "express";
import type { SessionData } from "express-session";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { SESSIONS } from "../modules/sessions";
import type { SessionsService } from "../modules/sessions/service";
import type { StaffSession } from "../modules/sessions/types";
import { contextOfBearer, STAFF, type StaffContext } from "./access-token";

type Cookie = Partial<SessionData> & { auth_context?: StaffContext };

/**
 * Stands before Medusa on every request: a cookie or a token of staff counts only while its session record does. What
 * does not count is taken off the request, so that Medusa sees a stranger, on each of its routes alike.
 */
export function staffGate(container: () => MedusaContainer): RequestHandler {
  return (req, res, next) => {
    check(container(), req, res).then((goesOn) => goesOn && next(), next);
  };
}

async function check(container: MedusaContainer, req: Request, res: Response): Promise<boolean> {
  const sessions: SessionsService = container.resolve(SESSIONS);
  const byCookie = await cookieSession(sessions, req);
  const byToken = await bearerSession(container, sessions, req);
  const session = byCookie ?? byToken;
  if (session?.factor !== "enrol" || mayEnrol(req)) return true;
  const text = message("second_factor_enrol", requestLocale(req));
  res.status(403).json({ type: "forbidden", code: "second_factor_enrol", message: text });
  return false;
}

async function cookieSession(sessions: SessionsService, req: Request): Promise<StaffSession | undefined> {
  const cookie = req.session as unknown as Cookie;
  const context = cookie.auth_context;
  if (context?.actor_type !== STAFF) return undefined;
  const session = context.sid ? await sessions.use(context.sid) : undefined;
  if (session) return session;
  delete cookie.auth_context;
  return undefined;
}

async function bearerSession(
  container: MedusaContainer,
  sessions: SessionsService,
  req: Request,
): Promise<StaffSession | undefined> {
  const { authorization } = req.headers;
  if (!authorization) return undefined;
  const context = contextOfBearer(container, authorization);
  // A fresh registration's token names no user and opens nothing but the acceptance of an invitation.
  if (context?.actor_type !== STAFF || (!context.actor_id && !context.sid)) return undefined;
  const session = context.sid ? await sessions.use(context.sid) : undefined;
  if (session) return session;
  delete req.headers.authorization;
  return undefined;
}

/** All that somebody may do who must set up a second factor first. */
const ENROLLING = [/^\/auth(\/|$)/i, /^\/admin\/users\/me\/?$/i, /^\/admin\/feature-flags\/?$/i];

function mayEnrol(req: Request): boolean {
  const guarded = /^\/(admin|api)(\/|$)/i.test(req.path);
  return !guarded || ENROLLING.some((path) => path.test(req.path));
}
