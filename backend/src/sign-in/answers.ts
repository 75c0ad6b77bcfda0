import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../http/error-handler";
import { type MessageCode, message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { SESSIONS } from "../modules/sessions";
import { secondsUntil } from "../modules/sessions/life";
import type { SessionsService } from "../modules/sessions/service";
import type { StaffSession } from "../modules/sessions/types";
import { accessToken } from "./access-token";
import { deviceOf, keepDevice } from "./device-cookie";
import { originOf } from "./origin";
import { signIn } from "./sign-in";

const credentialsSchema = z.object({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(1024),
});

/** The error of a refused sign-in step, in the reader's language. */
export function refused(
  req: MedusaRequest,
  status: number,
  code: MessageCode,
  { values = {}, headers = {} }: { values?: Record<string, number>; headers?: Record<string, string> } = {},
): ShopError {
  const type = status === 429 ? "too_many_requests" : status === 401 ? "unauthorized" : "invalid_data";
  return new ShopError(status, { type, code, message: message(code, requestLocale(req), values) }, headers);
}

/** The answer to a try that must wait. */
export function waiting(req: MedusaRequest, seconds: number): ShopError {
  const headers = { "Retry-After": String(seconds) };
  return refused(req, 429, "sign_in_wait", { values: { minutes: Math.ceil(seconds / 60) }, headers });
}

/** Signs in with `{ "email", "password" }` of the body. Throws 401, or 429 with `Retry-After`. */
export async function signInWithBody(
  req: MedusaRequest,
  res: MedusaResponse,
): Promise<{ session: StaffSession; device: string }> {
  const given = credentialsSchema.safeParse(req.body);
  if (!given.success) throw refused(req, 401, "sign_in_refused");
  const device = deviceOf(req);
  const answer = await signIn(req.scope, { ...given.data, origin: originOf(req), device });
  if (answer.outcome === "refused") throw refused(req, 401, "sign_in_refused");
  if (answer.outcome === "wait") throw waiting(req, answer.seconds);
  if (answer.session.factor !== "due") keepDevice(res, device);
  return { session: answer.session, device };
}

/** An access token of a session and its life in seconds, which never outlives the session. */
export async function tokenFor(
  req: MedusaRequest,
  session: StaffSession,
): Promise<{ token: string; expires_in: number }> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const { token_minutes } = await sessions.settings();
  const left = secondsUntil(session.expires_at, sessions.clock());
  const expires_in = Math.max(1, Math.min(token_minutes * 60, left));
  return { token: accessToken(req.scope, session, expires_in), expires_in };
}
