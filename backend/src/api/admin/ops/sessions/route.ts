import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SESSIONS } from "../../../../modules/sessions";
import type { SessionsService } from "../../../../modules/sessions/service";
import { sessionIdOf } from "../../../../sign-in/staff-session";

/**
 * The open sessions of staff, the last used first, at most 500; `?user_id=` for one person's: `{ "sessions": [{ "id",
 * "user": { "id", "name", "email" }, "how": "cookie"|"token", "device", "address", "created_at", "last_used_at",
 * "expires_at", "second_factor", "current" }] }`.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const { user_id: userId } = req.query;
  const current = sessionIdOf(req);
  const listed = await sessions.list(typeof userId === "string" && userId ? userId : undefined);
  res.json({ sessions: listed.map((session) => ({ ...session, current: session.id === current })) });
}
