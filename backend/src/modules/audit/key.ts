import { createHmac } from "node:crypto";

/** The key of the chain: `SOUK_AUDIT_KEY` (production needs it), else made from the cookie secret. */
export function auditKey(env: NodeJS.ProcessEnv): string {
  if (env.SOUK_AUDIT_KEY) return env.SOUK_AUDIT_KEY;
  return createHmac("sha256", env.COOKIE_SECRET ?? "")
    .update("souk audit chain")
    .digest("hex");
}
