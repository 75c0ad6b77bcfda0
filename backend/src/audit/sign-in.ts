import type { Request } from "express";
import type { NewAuditRecord } from "../modules/audit/types";
import type { SignInEvent, SignInRecord } from "../sign-in/record";

const SIGN_IN = /^\/auth\/(user|staff)\/(emailpass|sign-in)\/?$/i;

const ACTIONS: Record<SignInEvent, string> = {
  signed_in: "sign_in",
  sign_in_failed: "sign_in.failed",
  sign_in_locked_out: "sign_in.locked_out",
  second_factor_passed: "second_factor.passed",
  second_factor_failed: "second_factor.failed",
  second_factor_enabled: "second_factor.enabled",
  second_factor_disabled: "second_factor.disabled",
  signed_out: "sign_out",
  sessions_ended: "sessions.ended",
  refresh_reused: "refresh.reused",
};

/** What a request had to do with signing in or out, by what its handler told; empty for every other request. */
export function signInsOf(
  req: Pick<Request, "method" | "path" | "body">,
  status: number,
  events: readonly SignInRecord[],
): Partial<NewAuditRecord>[] {
  const typed = req.method === "POST" && SIGN_IN.test(req.path) ? [emailIn(req.body)] : [];
  if (events.length === 0)
    return typed.map((subject) => ({ ...failedOrNot(status), ...subject, detail: { status } }));
  return events.map(({ event, actor, session, detail }) => ({
    action: ACTIONS[event],
    ...(actor ? { actor: `staff:${actor}` } : {}),
    ...(typed[0] ?? subjectOf(session, detail)),
    detail: { status, ...(session ? { session } : {}), ...detail },
  }));
}

/** A sign-in that was turned away before its handler, or by it before any password was looked at. */
const failedOrNot = (status: number) => ({ action: status < 400 ? "sign_in" : "sign_in.failed" });

function emailIn(body: unknown): Partial<NewAuditRecord> {
  const { email } = (body ?? {}) as { email?: unknown };
  const subject_id = typeof email === "string" ? email.trim().toLowerCase().slice(0, 200) : null;
  return { subject_type: "email", subject_id };
}

function subjectOf(session: string | undefined, detail: SignInRecord["detail"]): Partial<NewAuditRecord> {
  const user = detail?.user ?? detail?.user_id;
  if (user !== undefined) return { subject_type: "user", subject_id: String(user) };
  const id = session ?? detail?.session_id;
  return id === undefined ? {} : { subject_type: "session", subject_id: String(id) };
}
