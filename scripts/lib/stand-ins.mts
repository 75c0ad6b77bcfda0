// The sandbox in place of outside services, each as long as the user gave no key of the real one.
import { join } from "node:path";

export interface StandInPlaces {
  sandbox: string;
  backend: string;
  dataDir: string;
  /** The shop's own secret behind each carrier's webhook address, by carrier id. */
  webhookSecrets: Readonly<Record<string, string>>;
}

interface StandIn {
  /** Settings whose presence says that the user has an account of the carrier's. */
  keys: readonly string[];
  /** An account at the sandbox; `url` is the carrier's folder there. */
  settings(url: string): NodeJS.ProcessEnv;
  /** The setting of the secret that stands in the webhook address, and where in it. */
  webhook?: { secret?: string; address(base: string, secret: string): string };
}

/** The carriers that the sandbox plays, the demo's preferred one first. */
const CARRIERS: Readonly<Record<string, StandIn>> = {
  sendit: {
    keys: ["SENDIT_PUBLIC_KEY", "SENDIT_SECRET_KEY"],
    settings: (url) => ({
      SENDIT_PUBLIC_KEY: "sandbox-public",
      SENDIT_SECRET_KEY: "sandbox-secret",
      SENDIT_BASE_URL: `${url}/api/v1`,
    }),
    webhook: { address: (base) => base },
  },
  digylog: {
    keys: ["DIGYLOG_TOKEN"],
    settings: (url) => ({
      DIGYLOG_TOKEN: "sandbox-digylog-token",
      DIGYLOG_NETWORK: "12",
      DIGYLOG_STORE: "Souk",
      DIGYLOG_BASE_URL: `${url}/api/v2/seller`,
    }),
    webhook: {
      secret: "DIGYLOG_WEBHOOK_SECRET",
      address: (base, secret) => `${base}?t=${encodeURIComponent(secret)}`,
    },
  },
  ozonexpress: {
    keys: ["OZONEXPRESS_CUSTOMER_ID", "OZONEXPRESS_API_KEY"],
    settings: (url) => ({
      OZONEXPRESS_CUSTOMER_ID: "4821",
      OZONEXPRESS_API_KEY: "sandbox-ozonexpress-key",
      OZONEXPRESS_BASE_URL: url,
      OZONEXPRESS_PORTAL_URL: url,
    }),
    webhook: {
      secret: "OZONEXPRESS_WEBHOOK_SECRET",
      address: (base, secret) => `${base}/${encodeURIComponent(secret)}`,
    },
  },
  cathedis: {
    keys: ["CATHEDIS_USERNAME", "CATHEDIS_PASSWORD"],
    settings: (url) => ({
      CATHEDIS_USERNAME: "sandbox-user",
      CATHEDIS_PASSWORD: "sandbox-password",
      CATHEDIS_BASE_URL: url,
    }),
  },
};

export const CARRIER_ORDER = Object.keys(CARRIERS).join(",");

/** Carriers whose webhook address holds a secret of the shop's own. */
export const SECRET_ADDRESSES = Object.entries(CARRIERS).flatMap(([id, { webhook }]) =>
  webhook?.secret ? [id] : [],
);

/** Settings that stand below what the user gave. */
export function standIns(given: NodeJS.ProcessEnv, places: StandInPlaces): NodeJS.ProcessEnv {
  const carriers = Object.entries(CARRIERS).map(([id, carrier]) =>
    carrier.keys.some((key) => given[key]) ? {} : carrier.settings(`${places.sandbox}/carriers/${id}`),
  );
  const secrets = Object.entries(CARRIERS).flatMap(([id, { webhook }]) =>
    webhook?.secret ? [[webhook.secret, places.webhookSecrets[id]]] : [],
  );
  return Object.assign(googleStandIn(given, places), Object.fromEntries(secrets), ...carriers);
}

/** Where the sandbox sends each carrier's events: the shop's addresses with the secrets that are in force. */
export function webhookAddresses(given: NodeJS.ProcessEnv, places: StandInPlaces): NodeJS.ProcessEnv {
  const addresses = Object.entries(CARRIERS).flatMap(([id, { webhook }]) => {
    if (!webhook) return [];
    const secret = (webhook.secret && given[webhook.secret]) || (places.webhookSecrets[id] ?? "");
    return [
      [
        `${id.toUpperCase()}_WEBHOOK_URL`,
        webhook.address(`${places.backend}/webhooks/shipping/${id}`, secret),
      ],
    ];
  });
  return Object.fromEntries(addresses);
}

function googleStandIn(
  given: NodeJS.ProcessEnv,
  { sandbox, dataDir }: Pick<StandInPlaces, "sandbox" | "dataDir">,
): NodeJS.ProcessEnv {
  if (given.GOOGLE_SERVICE_ACCOUNT_KEY || given.GOOGLE_SERVICE_ACCOUNT_KEY_FILE) return {};
  return {
    GOOGLE_SERVICE_ACCOUNT_KEY_FILE: join(dataDir, "sandbox", "service-account.json"),
    GOOGLE_SHEETS_URL: `${sandbox}/google`,
    GOOGLE_TOKEN_URL: `${sandbox}/google/token`,
  };
}
