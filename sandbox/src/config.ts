import { resolve } from "node:path";
import type { CarriersConfig } from "./carriers";
import { CARRIERS } from "./carriers";
import { DEFAULT_PORT } from "./server";

const DEFAULT_SMTP_PORT = 7025;
/** Beside `src` and `dist` alike: `.data` at the root of the repository. */
const DEFAULT_DATA_DIR = resolve(__dirname, "../../.data");

export type Environment = Readonly<Record<string, string | undefined>>;

export interface SandboxConfig {
  port: number;
  smtpPort: number;
  host: string;
  /** `<data>/sandbox`. */
  folder: string;
  spreadsheets: string[];
  webhookUrls: Record<string, string>;
  sendit: Omit<CarriersConfig["sendit"], "districts">;
  ozonexpress: Omit<CarriersConfig["ozonexpress"], "cities">;
  cathedis: Omit<CarriersConfig["cathedis"], "cities">;
  digylog: Omit<CarriersConfig["digylog"], "cities">;
}

/** The sandbox's settings. Throws, naming the variable, when one is not usable or when this is production. */
export function readConfig(env: Environment): SandboxConfig {
  if (env.SOUK_ENV === "production")
    throw new Error(
      "The sandbox pretends to be Google and the carriers: it never starts with SOUK_ENV=production.",
    );
  return {
    port: whole(env, "SANDBOX_PORT", DEFAULT_PORT, 65_535),
    smtpPort: whole(env, "SANDBOX_SMTP_PORT", DEFAULT_SMTP_PORT, 65_535),
    host: env.SANDBOX_HOST || "127.0.0.1",
    folder: resolve(env.SOUK_DATA_DIR || DEFAULT_DATA_DIR, "sandbox"),
    spreadsheets: env.GOOGLE_SHEETS_SPREADSHEET_ID ? [env.GOOGLE_SHEETS_SPREADSHEET_ID] : [],
    webhookUrls: webhookUrls(env),
    sendit: {
      publicKey: env.SENDIT_PUBLIC_KEY || "sandbox-public",
      secretKey: env.SENDIT_SECRET_KEY || "sandbox-secret",
      tokenSeconds: whole(env, "SENDIT_TOKEN_SECONDS", 50 * 60, 86_400),
      hourlyLimit: whole(env, "SENDIT_HOURLY_LIMIT", 1_000, 1_000_000),
    },
    ozonexpress: {
      customerId: env.OZONEXPRESS_CUSTOMER_ID || "4821",
      apiKey: env.OZONEXPRESS_API_KEY || "sandbox-ozonexpress-key",
    },
    cathedis: {
      username: env.CATHEDIS_USERNAME || "sandbox-user",
      password: env.CATHEDIS_PASSWORD || "sandbox-password",
      sessionSeconds: whole(env, "CATHEDIS_SESSION_SECONDS", 2 * 3_600, 86_400),
    },
    digylog: {
      token: env.DIGYLOG_TOKEN || "sandbox-digylog-token",
      network: whole(env, "DIGYLOG_NETWORK", 12, 1_000_000),
      stores: [env.DIGYLOG_STORE || "Souk"],
    },
  };
}

/** `<CARRIER>_WEBHOOK_URL` of every carrier that the sandbox knows. */
function webhookUrls(env: Environment): Record<string, string> {
  const urls: Record<string, string> = {};
  for (const id of Object.keys(CARRIERS)) {
    const url = env[`${id.toUpperCase()}_WEBHOOK_URL`];
    if (url) urls[id] = url;
  }
  return urls;
}

function whole(env: Environment, name: string, fallback: number, max: number): number {
  const given = env[name];
  if (given === undefined || given === "") return fallback;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new Error(`${name} must be a whole number from 0 to ${max}, not "${given}".`);
  return value;
}
