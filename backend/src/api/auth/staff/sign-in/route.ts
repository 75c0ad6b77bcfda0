import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SESSIONS } from "../../../../modules/sessions";
import type { SessionsService } from "../../../../modules/sessions/service";
import { refused, signInWithBody, tokenFor } from "../../../../sign-in/answers";
import { keepDevice } from "../../../../sign-in/device-cookie";
import { giveCode } from "../../../../sign-in/give-code";

/**
 * Sign-in for programs: `{ "email", "password", "code"? }` → `{ "token", "expires_in" (seconds), "refresh_token",
 * "session": { "id", "expires_at" } }`. 401 `second_factor_required` asks for `code`: six digits or a recovery code.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const { code } = (req.body ?? {}) as { code?: unknown };
  const { session: begun, device } = await signInWithBody(req, res);
  const due = begun.factor === "due";
  if (due && (typeof code !== "string" || !code)) {
    await sessions.end(begun.id, "second_factor_failed");
    throw refused(req, 401, "second_factor_required");
  }
  const session = due ? await giveCode(req, begun, String(code), device) : begun;
  if (due) keepDevice(res, device);
  const refresh_token = await sessions.issueRefreshToken(session.id);
  const { id, expires_at } = session;
  res.json({ ...(await tokenFor(req, session)), refresh_token, session: { id, expires_at } });
}
