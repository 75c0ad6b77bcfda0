import { callBackend } from "../backend/call.ts";

/** How a link of a mail went: done, no longer good, a password that is none, or no answer. */
export type LinkOutcome = "done" | "bad" | "password" | "away";

/** Confirms a customer's e-mail address with the code of their mail. */
export async function confirmEmail(code: string, clientIp: string): Promise<LinkOutcome> {
  const answer = await callBackend({ path: "/auth/verification/confirm", body: { code }, clientIp });
  if (answer.kind === "unavailable") return "away";
  return answer.kind === "ok" ? "done" : "bad";
}

/** Changes a customer's password with the token of their mail. */
export async function resetPassword(token: string, password: string, clientIp: string): Promise<LinkOutcome> {
  const answer = await callBackend({
    path: "/auth/customer/emailpass/update",
    body: { password },
    headers: { authorization: `Bearer ${token}` },
    clientIp,
  });
  if (answer.kind === "unavailable") return "away";
  if (answer.kind === "ok") return "done";
  return answer.refusal.code === "password_length" ? "password" : "bad";
}

/** A token of ours: letters, digits and a few signs, so that it may stand in a header. */
export const isLinkToken = (value: string): boolean => /^[\w.-]{20,2000}$/.test(value);
