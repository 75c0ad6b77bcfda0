import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../../db/transaction";
import { ShopError } from "../../../../../http/shop-error";
import { SESSIONS } from "../../../../../modules/sessions";
import { removeFactor } from "../../../../../modules/sessions/second-factor";
import type { SessionsService } from "../../../../../modules/sessions/service";
import { refused } from "../../../../../sign-in/answers";
import { codeIsRight } from "../../../../../sign-in/give-code";
import { originOf } from "../../../../../sign-in/origin";
import { ownFactor } from "../../../../../sign-in/own-factor";
import { recordSignIn } from "../../../../../sign-in/record";
import { roleAsksForFactor } from "../../../../../sign-in/second-factor-rule";

/** The dashboard looks for these words before it asks for the code. */
const CODE_NEEDED = "MFA verification code is required to disable MFA";

/** Gives a second factor up: one in use with `{ "code" }` only, and never where the role asks for one. */
export async function DELETE(req: MedusaRequest<{ code?: string }>, res: MedusaResponse): Promise<void> {
  const { session, factor } = await ownFactor(req);
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  if (factor.status === "enabled") {
    if (await roleAsksForFactor(req.scope, session.user_id, await sessions.settings()))
      throw refused(req, 409, "second_factor_kept");
    const { code } = req.validatedBody;
    if (!code) throw new ShopError(400, { type: "invalid_data", code: "code_needed", message: CODE_NEEDED });
    if (!(await codeIsRight(req, factor, code))) throw refused(req, 400, "code_wrong");
  }
  await removeFactor(knexOf(req.scope), { id: factor.id });
  await sessions.endOthersOf(session.user_id, session.id, "second_factor_changed");
  const { address } = originOf(req);
  recordSignIn(req.scope, { event: "second_factor_disabled", actor: session.user_id, address });
  const { id, auth_identity_id } = factor;
  res.json({ mfa_factor: { id, auth_identity_id, provider: "totp", status: "disabled", metadata: null } });
}
