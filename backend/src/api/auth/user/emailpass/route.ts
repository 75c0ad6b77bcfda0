import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { CHALLENGE_SECONDS } from "../../../../modules/sessions/life";
import { signInWithBody, tokenFor } from "../../../../sign-in/answers";
import { MOST_CODES } from "../../../../sign-in/give-code";

/**
 * The dashboard's sign-in, in place of Medusa's: `{ "email", "password" }` → `{ "token" }`, a short token with a session
 * record. Where a code of the second factor is due, also `mfa_required` and the challenge that the dashboard shows.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { session } = await signInWithBody(req, res);
  const { token } = await tokenFor(req, session);
  if (session.factor !== "due") {
    res.json({ token });
    return;
  }
  const mfa_challenge = {
    id: session.id,
    methods: ["totp", "recovery_code"],
    expires_at: new Date(session.created_at.getTime() + CHALLENGE_SECONDS * 1000),
    attempts: session.factor_tries,
    max_attempts: MOST_CODES,
  };
  res.json({ token, mfa_required: true, mfa_challenge });
}
