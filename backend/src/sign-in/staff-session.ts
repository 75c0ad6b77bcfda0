import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http";
import { SESSIONS } from "../modules/sessions";
import type { SessionsService } from "../modules/sessions/service";
import type { StaffSession } from "../modules/sessions/types";
import { STAFF, type StaffContext } from "./access-token";
import { refused } from "./answers";

const contextOf = (req: MedusaRequest): StaffContext | undefined =>
  (req as Partial<AuthenticatedMedusaRequest>).auth_context;

/** The id of the session that a request belongs to; undefined for shoppers, API keys and strangers. */
export function sessionIdOf(req: MedusaRequest): string | undefined {
  const context = contextOf(req);
  return context?.actor_type === STAFF ? context.sid : undefined;
}

/** The staff session of a request, whole or waiting for its code. Throws 401 for everybody else. */
export async function anySessionOf(req: MedusaRequest): Promise<StaffSession> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const session = await sessions.use(sessionIdOf(req) ?? "");
  if (!session) throw refused(req, 401, "session_ended");
  return session;
}

/** The staff session of a request whose code has been given, where one is needed. Throws 401. */
export async function wholeSessionOf(req: MedusaRequest): Promise<StaffSession> {
  const session = await anySessionOf(req);
  if (session.factor === "due") throw refused(req, 401, "session_ended");
  return session;
}
