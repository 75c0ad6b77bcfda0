/** A key that seals settings at rest: AES-256, 32 bytes. */
export interface MasterKey {
  id: string;
  key: Buffer;
}

/** The first key of `SOUK_MASTER_KEYS` writes; all of them read. */
export interface MasterKeys {
  writing: MasterKey;
  byId: ReadonlyMap<string, MasterKey>;
}

const KEY_BYTES = 32;
const ID = /^[a-z0-9][a-z0-9_-]{0,30}$/i;
const MIN_DISTINCT_BYTES = 12;

/** Used outside production when there is no `SOUK_MASTER_KEYS`. Everybody can read it here, so production refuses it. */
export const DEFAULT_MASTER_KEYS = `development:${Buffer.from("souk: for development only, 32 b").toString("base64")}`;

/** Reads `id:base64,id2:base64`. @throws Error that says what is wrong and shows no key. */
export function readMasterKeys(text: string): MasterKeys {
  const keys = text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map(readKey);
  const [writing] = keys;
  if (!writing) throw new Error("at least one key, written id:base64");
  const byId = new Map(keys.map((key) => [key.id, key]));
  if (byId.size < keys.length) throw new Error("each key needs an id of its own");
  return { writing, byId };
}

function readKey(part: string, index: number): MasterKey {
  const at = part.indexOf(":");
  const id = part.slice(0, Math.max(at, 0));
  const encoded = part.slice(at + 1);
  if (!ID.test(id)) throw new Error(`key ${index + 1} must be written id:base64`);
  const key = Buffer.from(encoded, "base64");
  const isBase64 = key.toString("base64").replace(/=+$/, "") === encoded.replace(/=+$/, "");
  if (!isBase64 || key.length !== KEY_BYTES)
    throw new Error(`key ${index + 1} must be ${KEY_BYTES} random bytes in base64 (openssl rand -base64 32)`);
  return { id, key };
}

/** The process's keys; the development key when none is set, which production has refused at its start. */
export function masterKeysOf(env: NodeJS.ProcessEnv): MasterKeys {
  return readMasterKeys(env.SOUK_MASTER_KEYS || DEFAULT_MASTER_KEYS);
}

/** What is wrong with `SOUK_MASTER_KEYS`, without any value; nothing where it may be used. */
export function masterKeyProblems(env: NodeJS.ProcessEnv, production: boolean): string[] {
  const given = env.SOUK_MASTER_KEYS;
  if (!given)
    return production ? ["SOUK_MASTER_KEYS: at least one key in production, written id:base64"] : [];
  try {
    const { byId } = readMasterKeys(given);
    const weak = [...byId.values()].filter(
      ({ key }) => new Set(key).size < MIN_DISTINCT_BYTES || isDefault(key),
    );
    return production ? weak.map(({ id }) => `SOUK_MASTER_KEYS: the key ${id} is a default or weak one`) : [];
  } catch (error) {
    return [`SOUK_MASTER_KEYS: ${(error as Error).message}`];
  }
}

const isDefault = (key: Buffer): boolean => readMasterKeys(DEFAULT_MASTER_KEYS).writing.key.equals(key);
