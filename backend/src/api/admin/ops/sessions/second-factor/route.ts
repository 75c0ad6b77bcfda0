import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../../db/transaction";
import { SESSIONS } from "../../../../../modules/sessions";
import { removeFactor } from "../../../../../modules/sessions/second-factor";
import type { SessionsService } from "../../../../../modules/sessions/service";
import { refused } from "../../../../../sign-in/answers";
import { originOf } from "../../../../../sign-in/origin";
import { recordSignIn } from "../../../../../sign-in/record";

/** Takes a person's second factor away, for somebody who lost phone and recovery codes: `{ "user_id" }`. Signs them out. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { user_id: userId } = (req.body ?? {}) as { user_id?: unknown };
  if (typeof userId !== "string" || !userId) throw refused(req, 400, "check_fields");
  const removed = await removeFactor(knexOf(req.scope), { user_id: userId });
  if (!removed) throw refused(req, 404, "not_found");
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const ended = await sessions.endAllOf(userId, "second_factor_changed");
  const { actor_id: actor } = req.auth_context;
  const { address } = originOf(req);
  recordSignIn(req.scope, {
    event: "second_factor_disabled",
    actor,
    address,
    detail: { user: userId, ended },
  });
  res.json({ removed: true, ended });
}
