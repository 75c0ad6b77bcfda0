import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { SESSIONS } from "../../../../../modules/sessions";
import type { SessionsService } from "../../../../../modules/sessions/service";
import { refused } from "../../../../../sign-in/answers";
import { originOf } from "../../../../../sign-in/origin";
import { recordSignIn } from "../../../../../sign-in/record";

const bodySchema = z.union([
  z.strictObject({ session_id: z.string().min(1).max(100) }),
  z.strictObject({ user_id: z.string().min(1).max(100) }),
  z.strictObject({ everyone: z.literal(true) }),
]);
type Which = z.infer<typeof bodySchema>;

/**
 * Signs out: `{ "session_id" }` this one, `{ "user_id" }` this person, `{ "everyone": true }` everybody, oneself
 * included → `{ "ended": <sessions> }`. It counts from the next request on, for cookies and tokens alike.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const which = bodySchema.safeParse(req.body);
  if (!which.success) throw refused(req, 400, "check_fields");
  const ended = await end(req.scope.resolve<SessionsService>(SESSIONS), which.data);
  recordSignIn(req.scope, {
    event: "sessions_ended",
    actor: req.auth_context.actor_id,
    address: originOf(req).address,
    detail: { ...which.data, everyone: "everyone" in which.data ? 1 : 0, ended },
  });
  res.json({ ended });
}

async function end(sessions: SessionsService, which: Which): Promise<number> {
  if ("session_id" in which) return (await sessions.end(which.session_id, "ended_by_staff")) ? 1 : 0;
  if ("user_id" in which) return sessions.endAllOf(which.user_id, "ended_by_staff");
  return sessions.endEveryones("ended_by_staff");
}
