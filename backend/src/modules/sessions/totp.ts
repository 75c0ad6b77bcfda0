import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { hashOf } from "./tokens";

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** 80 random bits, so that the plain hash of one cannot be guessed back. */
const RECOVERY_BYTES = 10;

/** A new secret in base32. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer: "Souk", label, algorithm: "SHA1", digits: 6, period: PERIOD_SECONDS, secret });

/** What the QR code of the set-up holds. */
export const otpauthUrl = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The 30-second step of a code, at most one step off; null for a wrong code. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totpOf(secret, "").validate({ token: digits, window: 1, timestamp: now.getTime() });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

/** Ten codes to keep on paper, such as `k7qw-2mxa-p4zt-n6rb`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const text = new Secret({ buffer: Uint8Array.from(randomBytes(RECOVERY_BYTES)).buffer }).base32;
    return (text.toLowerCase().match(/.{4}/g) ?? []).join("-");
  });
}

/** The hash of a recovery code, however it was typed. */
export const recoveryHash = (code: string): string => hashOf(code.toLowerCase().replace(/[^a-z2-7]/g, ""));
