import { createHash, randomBytes } from "node:crypto";

/** A random secret of 256 bits, safe in a URL or a cookie. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored in place of a secret of ours: those have 256 random bits, so no salt is needed. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export const newId = (prefix: string): string => `${prefix}_${randomBytes(16).toString("hex")}`;
