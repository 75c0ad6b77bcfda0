import type { Request } from "express";
import type { NewAuditRecord } from "../modules/audit/types";

const SIGN_IN = /^\/auth\/(user|staff)\/(emailpass|sign-in)\/?$/i;

/** A sign-in, or a failed one, by the e-mail address that was typed; undefined for every other request. */
export function signInOf(req: Request, status: number): Partial<NewAuditRecord> | undefined {
  if (req.method !== "POST" || !SIGN_IN.test(req.path)) return undefined;
  const { email } = (req.body ?? {}) as { email?: unknown };
  return {
    action: status < 400 ? "sign_in" : "sign_in.failed",
    subject_type: "email",
    subject_id: typeof email === "string" ? email.trim().toLowerCase().slice(0, 200) : null,
    detail: { status },
  };
}
