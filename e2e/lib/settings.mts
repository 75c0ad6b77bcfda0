import type { Ports } from "../../scripts/lib/settings.mts";

/** A path that production accepts; baked into the build, so that all suites must share it. */
export const TEST_ADMIN_PATH = "/desk-test-4t7kx9";

/** Hundreds of test shoppers live at one address. */
const WIDE_LIMITS = [
  "auth.address",
  "auth.email",
  "quick_order.address",
  "quick_order.phone",
  "order_status.address",
  "order_status.number",
  "search.address",
  "uploads.address",
  "webhook.address",
  "webhook.carrier",
]
  .map((name) => `${name}=100000000/60`)
  .join(",");

/** Keys that can be recognised wherever they leak; the sandbox's carriers take the same ones. */
export const PLANTED = {
  SENDIT_PUBLIC_KEY: "planted-sendit-public-1f0c7a52",
  SENDIT_SECRET_KEY: "planted-sendit-secret-93be41d08c6f",
  DIGYLOG_TOKEN: "planted-digylog-token-5d21c09be7a4",
  DIGYLOG_WEBHOOK_SECRET: "planted-digylog-webhook-08f3ab62c17e",
  OZONEXPRESS_API_KEY: "planted-ozonexpress-key-c44e7d9012fb",
  OZONEXPRESS_WEBHOOK_SECRET: "planted-ozonexpress-webhook-7be05f318a2d",
  CATHEDIS_PASSWORD: "planted-cathedis-password-e19a6072d3c8",
} as const;

/**
 * Settings of a shop under test: short time-outs and pauses, and planted keys. The hourly limits on both sides are out of
 * the way, since tests poll every 3 s.
 */
export function testSettings(ports: Ports): NodeJS.ProcessEnv {
  const carriers = `http://127.0.0.1:${ports.sandbox}/carriers`;
  return {
    ADMIN_PATH: TEST_ADMIN_PATH,
    SOUK_RATE_LIMITS: WIDE_LIMITS,
    POLL_SECONDS: "3",
    SWEEP_SECONDS: "10",
    SHIPMENT_SETTLE_SECONDS: "3",
    CARRIER_TIMEOUT_MS: "3000",
    GOOGLE_TIMEOUT_MS: "3000",
    SENDIT_HOURLY_LIMIT: "1000000",
    SENDIT_CALLS_PER_HOUR: "1000000",
    // Asked for in vain: suite `enterprise`.
    MEDUSA_FF_RBAC: "true",
    MEDUSA_FF_RBAC_FILTER_FIELDS: "true",
    ...PLANTED,
    SENDIT_BASE_URL: `${carriers}/sendit/api/v1`,
    DIGYLOG_NETWORK: "12",
    DIGYLOG_STORE: "Souk",
    DIGYLOG_BASE_URL: `${carriers}/digylog/api/v2/seller`,
    OZONEXPRESS_CUSTOMER_ID: "4821",
    OZONEXPRESS_BASE_URL: `${carriers}/ozonexpress`,
    OZONEXPRESS_PORTAL_URL: `${carriers}/ozonexpress`,
    CATHEDIS_USERNAME: "planted-cathedis-user",
    CATHEDIS_BASE_URL: `${carriers}/cathedis`,
  };
}
