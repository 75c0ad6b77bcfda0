import type { Logger } from "@medusajs/framework/types";
import { hashOf } from "../modules/sessions/tokens";

export type SignInEvent =
  | "signed_in"
  | "sign_in_failed"
  | "sign_in_locked_out"
  | "second_factor_failed"
  | "second_factor_enabled"
  | "second_factor_disabled"
  | "signed_out"
  | "sessions_ended"
  | "refresh_reused";

export interface SignInRecord {
  event: SignInEvent;
  /** User id of who acts, where it is known. */
  actor?: string;
  /** E-mail as typed, of an attempt without a known user; only its hash is written. */
  email?: string;
  session?: string;
  address: string;
  detail?: Record<string, string | number>;
}

/** The one place where sign-ins, failures and sign-outs are written down: a line in the log. */
export function recordSignIn(logger: Pick<Logger, "info">, { email, ...record }: SignInRecord): void {
  const account = email === undefined ? {} : { account: hashOf(email.trim().toLowerCase()).slice(0, 16) };
  logger.info(JSON.stringify({ audit: "sign_in", ...record, ...account }));
}
