import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../db/transaction";
import { factorOf, startFactor } from "../../../../modules/sessions/second-factor";
import { otpauthUrl } from "../../../../modules/sessions/totp";
import { refused } from "../../../../sign-in/answers";
import { factorView } from "../../../../sign-in/factor-view";
import { wholeSessionOf } from "../../../../sign-in/staff-session";

/** One's own second factor, in the shape of Medusa's route, which this one replaces: `{ "mfa_factors": […] }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const session = await wholeSessionOf(req);
  const factor = await factorOf(knexOf(req.scope), session.auth_identity_id);
  res.json({ mfa_factors: factor ? [factorView(factor)] : [] });
}

/** Begins the set-up: `{ "mfa_factor", "secret" (base32), "otpauth_url" (for the QR code) }`. 409 when one is in use. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = knexOf(req.scope);
  const session = await wholeSessionOf(req);
  const owner = { userId: session.user_id, authIdentityId: session.auth_identity_id };
  const started = await startFactor(db, owner);
  const factor = await factorOf(db, session.auth_identity_id);
  if (!started || !factor) throw refused(req, 409, "second_factor_in_use");
  const user = await db("user").where({ id: session.user_id }).first("email");
  const otpauth_url = otpauthUrl(started.secret, user?.email ?? "");
  res.json({ mfa_factor: factorView(factor), secret: started.secret, otpauth_url });
}
