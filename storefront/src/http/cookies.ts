import { deflateRawSync, inflateRawSync } from "node:zlib";
import { settings } from "../backend/settings.ts";

export const HOUR = 3600;
export const DAY = 24 * HOUR;
/** A forged cookie must not unfold into megabytes. */
const MAX_UNPACKED = 65_536;

/** A Set-Cookie value: HTTP only, this site only, TLS only where the shop is on TLS. `maxAge` in seconds; 0 deletes. */
export function cookie(name: string, value: string, maxAge: number): string {
  const secure = settings().publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

/** Any JSON value as short, cookie-safe text. */
export function pack(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString("base64url");
}

/** The inverse of pack; null for anything unreadable. */
export function unpack(text: string | undefined): unknown {
  try {
    const packed = Buffer.from(text ?? "", "base64url");
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: MAX_UNPACKED }).toString("utf8"));
  } catch {
    return null;
  }
}
