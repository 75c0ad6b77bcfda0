import { readFileSync } from "node:fs";
import { defineSettings, type SettingsSchema, type SettingValues } from "@souk/carrier-kit";
import { createSheetClient, loadServiceAccountKey, type SheetClient } from "@souk/google-sheets";

const fields = defineSettings([
  {
    key: "service_account_key",
    type: "text",
    required: true,
    secret: true,
    multiline: true,
    label: { ar: "مفتاح حساب الخدمة", fr: "Clé du compte de service", en: "Service account key" },
    help: {
      ar: "محتوى ملف JSON الذي تعطيه Google لحساب الخدمة. شارك الجدول مع عنوان هذا الحساب بصفة محرر.",
      fr: "Le contenu du fichier JSON que Google donne pour le compte de service. Partagez la feuille avec l’adresse de ce compte comme éditeur.",
      en: "The content of the JSON file that Google gives for the service account. Share the sheet with that account’s address as an editor.",
    },
  },
  {
    key: "spreadsheet_id",
    type: "text",
    required: true,
    label: { ar: "معرّف الجدول", fr: "Identifiant de la feuille", en: "Spreadsheet id" },
    help: {
      ar: "الجزء الطويل من عنوان الجدول، بين ‎/d/‎ و‎/edit‎.",
      fr: "La longue partie de l’adresse de la feuille, entre /d/ et /edit.",
      en: "The long part of the sheet’s address, between /d/ and /edit.",
    },
  },
  {
    key: "tab",
    type: "text",
    label: { ar: "الورقة", fr: "Onglet", en: "Tab" },
    help: {
      ar: "اتركه فارغا لاستعمال أول ورقة في الجدول.",
      fr: "Laissez vide pour le premier onglet de la feuille.",
      en: "Leave it empty for the spreadsheet’s first tab.",
    },
  },
  {
    key: "sheets_url",
    type: "url",
    required: true,
    default: "https://sheets.googleapis.com",
    label: { ar: "عنوان الخدمة", fr: "Adresse du service", en: "Service address" },
  },
  {
    key: "token_url",
    type: "url",
    label: { ar: "عنوان تسجيل الدخول", fr: "Adresse de connexion", en: "Sign-in address" },
    help: {
      ar: "اتركه فارغا لاستعمال العنوان المكتوب في المفتاح.",
      fr: "Laissez vide pour l’adresse inscrite dans la clé.",
      en: "Leave it empty for the address that stands in the key.",
    },
  },
]);

/** The key is looked into as well: a text that is no service account's key is refused when it is entered, not at the first row. */
export const googleSettings: SettingsSchema = {
  fields: fields.fields,
  parse(input) {
    const parsed = fields.parse(input);
    if (!parsed.ok) return parsed;
    return keyOf(parsed.values)
      ? parsed
      : { ok: false, issues: [{ key: "service_account_key", problem: "invalid" }] };
  },
};

function keyOf(values: SettingValues) {
  try {
    return loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY: text(values.service_account_key) });
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The address to share the sheet with; no secret. Null for a key that cannot be read. */
export const accountOf = (values: SettingValues): string | null => keyOf(values)?.client_email ?? null;

/** The environment's settings; a key file that cannot be read counts as missing. */
export function googleFromEnv(env: NodeJS.ProcessEnv): Record<string, unknown> {
  return {
    service_account_key:
      env.GOOGLE_SERVICE_ACCOUNT_KEY?.trim() || keyFile(env.GOOGLE_SERVICE_ACCOUNT_KEY_FILE),
    spreadsheet_id: env.GOOGLE_SHEETS_SPREADSHEET_ID,
    tab: env.GOOGLE_SHEETS_TAB,
    sheets_url: env.GOOGLE_SHEETS_URL,
    token_url: env.GOOGLE_TOKEN_URL,
  };
}

function keyFile(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** A client for one version's checked settings. */
export function sheetClientFrom(values: SettingValues, timeoutMs: number): SheetClient {
  return createSheetClient({
    key: loadServiceAccountKey({ GOOGLE_SERVICE_ACCOUNT_KEY: text(values.service_account_key) }),
    spreadsheetId: text(values.spreadsheet_id),
    tab: text(values.tab) || undefined,
    sheetsUrl: text(values.sheets_url) || undefined,
    tokenUrl: text(values.token_url) || undefined,
    timeoutMs,
  });
}
