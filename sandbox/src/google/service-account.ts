import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceAccount } from "./types";

const FILE_NAME = "service-account.json";
const PROJECT = "souk-sandbox";
const CLIENT_EMAIL = `sheets@${PROJECT}.iam.gserviceaccount.com`;

export interface SandboxServiceAccount extends ServiceAccount {
  /** The Google-shaped key file, for GOOGLE_SERVICE_ACCOUNT_KEY_FILE. */
  keyFile: string;
}

/**
 * The sandbox's service account: made once in `dir` as `service-account.json` (mode 0600), then read again.
 * `tokenUrl` becomes the file's `token_uri`, which is rewritten when the sandbox has moved to another port.
 */
export function ensureServiceAccount(dir: string, tokenUrl: string): SandboxServiceAccount {
  mkdirSync(dir, { recursive: true });
  const keyFile = join(dir, FILE_NAME);
  const known = readKey(keyFile);
  const privateKey = known?.private_key ?? newPrivateKey();
  if (known?.token_uri !== tokenUrl)
    writeKey(keyFile, privateKey, known?.private_key_id ?? randomUUID(), tokenUrl);
  else chmodSync(keyFile, 0o600);
  const public_key_pem = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  return { keyFile, client_email: CLIENT_EMAIL, public_key_pem };
}

function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** The key of an earlier start; null when there is none or it is damaged (then a new one is made). */
function readKey(path: string): { private_key: string; private_key_id: string; token_uri: string } | null {
  try {
    const { private_key, private_key_id, token_uri } = JSON.parse(readFileSync(path, "utf8"));
    createPrivateKey(private_key);
    return { private_key, private_key_id: String(private_key_id), token_uri: String(token_uri) };
  } catch {
    return null;
  }
}

/** Writes beside and renames, so that a kill in the middle leaves no half key. */
function writeKey(path: string, private_key: string, private_key_id: string, token_uri: string): void {
  const key = {
    type: "service_account",
    project_id: PROJECT,
    private_key_id,
    private_key,
    client_email: CLIENT_EMAIL,
    client_id: "100000000000000000000",
    auth_uri: "https://accounts.google.com/o/oauth2/auth",
    token_uri,
    universe_domain: "googleapis.com",
  };
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, `${JSON.stringify(key, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, path);
}
