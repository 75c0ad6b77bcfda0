import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Session } from "express-session";
import { SESSIONS } from "../../../modules/sessions";
import { secondsUntil } from "../../../modules/sessions/life";
import type { SessionsService } from "../../../modules/sessions/service";
import { originOf } from "../../../sign-in/origin";
import { recordSignIn } from "../../../sign-in/record";
import { sessionIdOf } from "../../../sign-in/staff-session";

type WebSession = Session & { auth_context?: AuthenticatedMedusaRequest["auth_context"] };
const sessionOf = (req: AuthenticatedMedusaRequest) => req.session as WebSession;

/** Puts a token's session into a cookie, in place of Medusa's route: a new cookie each time, which ends with the session. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const id = sessionIdOf(req);
  const session = id ? await sessions.use(id) : undefined;
  await ended(sessionOf(req), "regenerate");
  if (session) {
    await sessions.holdByCookie(session.id);
    sessionOf(req).cookie.maxAge = secondsUntil(session.expires_at, sessions.clock()) * 1000;
  }
  sessionOf(req).auth_context = req.auth_context;
  res.json({ user: req.auth_context });
}

/** Signs out: the session ends for its cookie and for its tokens. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const id = sessionIdOf(req);
  if (id && (await sessions.end(id, "signed_out"))) {
    const { actor_id: actor } = req.auth_context;
    recordSignIn(req.scope, { event: "signed_out", actor, session: id, address: originOf(req).address });
  }
  await ended(sessionOf(req), "destroy");
  res.clearCookie("connect.sid");
  res.json({ success: true });
}

function ended(session: WebSession, how: "regenerate" | "destroy"): Promise<void> {
  return new Promise((resolve, reject) => {
    session[how]((error: unknown) => (error ? reject(error as Error) : resolve()));
  });
}
