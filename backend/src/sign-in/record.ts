import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { hashOf } from "../modules/sessions/tokens";

export type SignInEvent =
  | "signed_in"
  | "sign_in_failed"
  | "sign_in_locked_out"
  | "second_factor_passed"
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
  /** E-mail as typed, of an attempt without a known user; the log gets only its hash. */
  email?: string;
  session?: string;
  address: string;
  detail?: Record<string, string | number>;
}

const events = new WeakMap<MedusaContainer, SignInRecord[]>();

/**
 * The one place where sign-ins, failures and sign-outs are told: a line in the log, and what the audit log writes down before
 * the request is answered. `scope` is the request's own container.
 */
export function recordSignIn(scope: MedusaContainer, record: SignInRecord): void {
  events.set(scope, [...signInEventsOf(scope), record]);
  const { email, ...rest } = record;
  const account = email === undefined ? {} : { account: hashOf(email.trim().toLowerCase()).slice(0, 16) };
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(JSON.stringify({ audit: "sign_in", ...rest, ...account }));
}

/** What a request has told so far, the first first. */
export const signInEventsOf = (scope: MedusaContainer): readonly SignInRecord[] => events.get(scope) ?? [];
