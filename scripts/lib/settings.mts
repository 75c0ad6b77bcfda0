// The settings of a local run: what the user gave, and generated or sandbox values for the rest.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths.mts";
import { CARRIER_ORDER, SECRET_ADDRESSES, standIns, webhookAddresses } from "./stand-ins.mts";

export interface Ports {
  backend: number;
  storefront: number;
  sandbox: number;
  smtp: number;
}

interface Secrets {
  JWT_SECRET: string;
  COOKIE_SECRET: string;
  SOUK_PROXY_SECRET: string;
  /** Seals the integrations' settings at rest. */
  SOUK_MASTER_KEYS: string;
  SOUK_AUDIT_KEY: string;
  ADMIN_PASSWORD: string;
  /** By carrier id: what stands in the address of its webhooks. */
  webhooks: Record<string, string>;
}

/** Made once for a data folder, and kept there with mode 0600; what an older version did not know is added. */
export function localSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  const secret = () => randomBytes(32).toString("hex");
  const webhooks = Object.fromEntries(SECRET_ADDRESSES.map((carrier) => [carrier, secret()]));
  const secrets: Secrets = {
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    SOUK_PROXY_SECRET: secret(),
    SOUK_MASTER_KEYS: `demo:${randomBytes(32).toString("base64")}`,
    SOUK_AUDIT_KEY: secret(),
    ADMIN_PASSWORD: randomBytes(9).toString("base64url"),
    // A folder of an earlier version keeps what it has.
    ...kept,
    webhooks: { ...webhooks, ...kept.webhooks },
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/** Reads `.env` at the root into the environment; what is set already wins. */
export function loadDotEnv(): void {
  const file = inRoot(".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

export const SPREADSHEET_ID = "1qKkOSPisPkqUQEkH-stKoUaEo1d9e63pVcV1iU9yvHw";
export const ADMIN_EMAIL = "admin@souk.localhost";

/** The environment of every process of a local run. Real services are used as soon as their keys are given. */
export function demoEnvironment(options: {
  given: NodeJS.ProcessEnv;
  dataDir: string;
  ports: Ports;
  databaseUrl: string;
}): NodeJS.ProcessEnv {
  const { given, dataDir, ports, databaseUrl } = options;
  const sandbox = `http://127.0.0.1:${ports.sandbox}`;
  const { ADMIN_PASSWORD, webhooks, ...secrets } = localSecrets(dataDir);
  const backend = `http://127.0.0.1:${ports.backend}`;
  const places = { sandbox, backend, dataDir, webhookSecrets: webhooks };
  return {
    ...secrets,
    ADMIN_EMAIL,
    ADMIN_PASSWORD,
    ADMIN_PATH: "/desk",
    POLL_SECONDS: "3",
    SHIPMENT_SETTLE_SECONDS: "20",
    SHOP_EMAIL: "shop@souk.localhost",
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    GOOGLE_SHEETS_SPREADSHEET_ID: SPREADSHEET_ID,
    PUBLIC_STOREFRONT_URL: `http://localhost:${ports.storefront}`,
    BACKEND_PUBLIC_URL: `http://localhost:${ports.backend}`,
    SOUK_CARRIER_ORDER: CARRIER_ORDER,
    ...standIns(given, places),
    ...given,
    ...webhookAddresses(given, places),
    SOUK_ENV: "development",
    SOUK_DATA_DIR: dataDir,
    SOUK_FILES_DIR: join(dataDir, "files"),
    SOUK_PICTURE_CACHE: inRoot("node_modules", ".cache", "souk", "pictures"),
    DATABASE_URL: databaseUrl,
    BACKEND_PORT: String(ports.backend),
    STOREFRONT_PORT: String(ports.storefront),
    SANDBOX_PORT: String(ports.sandbox),
    SANDBOX_SMTP_PORT: String(ports.smtp),
    BACKEND_URL: backend,
  };
}
