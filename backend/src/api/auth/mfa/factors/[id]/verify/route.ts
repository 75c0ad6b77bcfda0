import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../../../db/transaction";
import { SESSIONS } from "../../../../../../modules/sessions";
import { changeSession } from "../../../../../../modules/sessions/repository";
import { enableFactor } from "../../../../../../modules/sessions/second-factor";
import type { SessionsService } from "../../../../../../modules/sessions/service";
import { refused } from "../../../../../../sign-in/answers";
import { factorView } from "../../../../../../sign-in/factor-view";
import { codeIsRight } from "../../../../../../sign-in/give-code";
import { originOf } from "../../../../../../sign-in/origin";
import { ownFactor } from "../../../../../../sign-in/own-factor";
import { recordSignIn } from "../../../../../../sign-in/record";

/** The first code of a new second factor: from now on it is asked for. One's other sessions end. */
export async function POST(req: MedusaRequest<{ code: string }>, res: MedusaResponse): Promise<void> {
  const { session, factor } = await ownFactor(req);
  if (!(await codeIsRight(req, factor, req.validatedBody.code))) throw refused(req, 400, "code_wrong");
  const db = knexOf(req.scope);
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  await enableFactor(db, factor.id, sessions.clock());
  await changeSession(db, session.id, { factor: "passed" });
  await sessions.endOthersOf(session.user_id, session.id, "second_factor_changed");
  const { address } = originOf(req);
  recordSignIn(req.scope, { event: "second_factor_enabled", actor: session.user_id, address });
  res.json({ mfa_factor: factorView({ ...factor, status: "enabled" }) });
}
