import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SESSIONS } from "../../../../modules/sessions";
import type { SessionsService } from "../../../../modules/sessions/service";
import { contextOfBearer } from "../../../../sign-in/access-token";
import { refused } from "../../../../sign-in/answers";
import { originOf } from "../../../../sign-in/origin";
import { recordSignIn } from "../../../../sign-in/record";

/** Signs a program out: the session of its access token ends, its refresh tokens with it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const context = contextOfBearer(req.scope, req.headers.authorization ?? "");
  if (!context?.sid) throw refused(req, 401, "session_ended");
  await sessions.end(context.sid, "signed_out");
  const { actor_id: actor, sid: session } = context;
  recordSignIn(req.scope, { event: "signed_out", actor, session, address: originOf(req).address });
  res.json({ success: true });
}
