import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SESSIONS } from "../../../../modules/sessions";
import type { SessionsService } from "../../../../modules/sessions/service";
import { refused, tokenFor } from "../../../../sign-in/answers";
import { originOf } from "../../../../sign-in/origin";
import { recordSignIn } from "../../../../sign-in/record";

/**
 * `{ "refresh_token" }` → the next pair, in the shape of the sign-in. A token can be exchanged once; a second time is
 * answered 401 and ends the session, since somebody else may hold it.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { refresh_token: given } = (req.body ?? {}) as { refresh_token?: unknown };
  if (typeof given !== "string" || !given) throw refused(req, 401, "session_ended");
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const answer = await sessions.refresh(given);
  if (answer.outcome === "reused") {
    const { id: session, user_id: actor } = answer.session;
    recordSignIn(req.scope, { event: "refresh_reused", actor, session, address: originOf(req).address });
  }
  if (answer.outcome !== "refreshed") throw refused(req, 401, "session_ended");
  const { session, refreshToken } = answer;
  const { id, expires_at } = session;
  res.json({ ...(await tokenFor(req, session)), refresh_token: refreshToken, session: { id, expires_at } });
}
