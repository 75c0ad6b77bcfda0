import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { MasterKeys } from "../../config/master-keys";

const ALGORITHM = "aes-256-gcm";
/** 96 bits, as GCM wants it; random for every seal. */
const NONCE_BYTES = 12;
const FORMAT = "1";

/** `unknown_key`: the master key that sealed it is not among the process's own. `broken`: changed, or sealed for something else. */
export class SealError extends Error {
  override readonly name = "SealError";
  constructor(
    readonly kind: "unknown_key" | "broken",
    readonly keyId: string,
  ) {
    super(kind === "broken" ? "the sealed text is broken" : `the master key ${keyId} is missing`);
  }
}

/**
 * Seals a text with the writing key: `1.<key id>.<nonce>.<tag>.<ciphertext>`, base64url. `context` says what it is for; only
 * the same context opens it again, so that a sealed text cannot be moved to another row.
 */
export function seal(keys: MasterKeys, text: string, context: string): string {
  const { id, key } = keys.writing;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  cipher.setAAD(aad(id, context));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [FORMAT, id, ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString("base64url"))].join(
    ".",
  );
}

/** Opens a sealed text. @throws SealError */
export function unseal(keys: MasterKeys, sealed: string, context: string): string {
  const [format, id = "", ...parts] = sealed.split(".");
  const [nonce, tag, body] = parts.map((part) => Buffer.from(part, "base64url"));
  if (format !== FORMAT || !nonce || !tag || !body || nonce.length !== NONCE_BYTES)
    throw new SealError("broken", id);
  const found = keys.byId.get(id);
  if (!found) throw new SealError("unknown_key", id);
  try {
    const decipher = createDecipheriv(ALGORITHM, found.key, nonce, { authTagLength: 16 });
    decipher.setAAD(aad(id, context));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch {
    throw new SealError("broken", id);
  }
}

/** The id of the key that sealed a text. */
export const sealedBy = (sealed: string): string => sealed.split(".")[1] ?? "";

const aad = (keyId: string, context: string): Buffer => Buffer.from(JSON.stringify([FORMAT, keyId, context]));
