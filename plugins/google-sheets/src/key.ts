import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { SheetError } from "./errors";

/** The parts of Google's service-account key file that are used. */
export interface ServiceAccountKey {
  client_email: string;
  private_key: string;
  private_key_id?: string;
  project_id?: string;
  token_uri?: string;
}

const TEXT = "GOOGLE_SERVICE_ACCOUNT_KEY";
const FILE = "GOOGLE_SERVICE_ACCOUNT_KEY_FILE";

/**
 * The service account's key, from GOOGLE_SERVICE_ACCOUNT_KEY (the JSON text) or else the file that
 * GOOGLE_SERVICE_ACCOUNT_KEY_FILE names. Throws SheetError `auth` that names the setting and never shows the key.
 */
export function loadServiceAccountKey(env: Record<string, string | undefined>): ServiceAccountKey {
  const text = env[TEXT]?.trim();
  if (text) return parseKey(text, TEXT);
  const path = env[FILE]?.trim();
  if (!path) throw settingError(`${TEXT} / ${FILE}`, "absent");
  return parseKey(readKeyFile(path), FILE);
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw settingError(FILE, "unreadable");
  }
}

function parseKey(text: string, setting: string): ServiceAccountKey {
  const json = parseObject(text);
  if (!json) throw settingError(setting, "not_json");
  const { client_email, private_key, private_key_id, project_id, token_uri } = json;
  if (typeof client_email !== "string" || typeof private_key !== "string")
    throw settingError(setting, "incomplete");
  // Env files often keep the line breaks of the PEM as the two characters \n.
  const pem = private_key.replaceAll("\\n", "\n");
  if (!isPrivateKey(pem)) throw settingError(setting, "bad_pem");
  const optional = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  return {
    client_email,
    private_key: pem,
    private_key_id: optional(private_key_id),
    project_id: optional(project_id),
    token_uri: optional(token_uri),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === "rsa";
  } catch {
    return false;
  }
}

const REASONS = {
  absent: { ar: "غير محدد", fr: "n'est pas renseigné", en: "is not set" },
  unreadable: {
    ar: "يشير إلى ملف لا يمكن قراءته",
    fr: "désigne un fichier illisible",
    en: "names a file that cannot be read",
  },
  not_json: { ar: "ليس نص JSON صحيحا", fr: "n'est pas du JSON valide", en: "is not valid JSON" },
  incomplete: {
    ar: "ليس مفتاح حساب خدمة: ينقصه client_email أو private_key",
    fr: "n'est pas une clé de compte de service : client_email ou private_key manque",
    en: "is not a service account key: client_email or private_key is missing",
  },
  bad_pem: {
    ar: "يحمل مفتاحا خاصا غير صالح (private_key)",
    fr: "contient une clé privée illisible (private_key)",
    en: "holds a private key that cannot be read (private_key)",
  },
};

function settingError(setting: string, reason: keyof typeof REASONS): SheetError {
  const words = REASONS[reason];
  return new SheetError("auth", {
    ar: `الإعداد ${setting} ${words.ar}.`,
    fr: `Le réglage ${setting} ${words.fr}.`,
    en: `The setting ${setting} ${words.en}.`,
  });
}
