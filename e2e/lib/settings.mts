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

/**
 * Settings of a shop under test: short time-outs and pauses, and keys that can be recognised wherever they leak (the
 * sandbox's SENDIT takes the same ones). The hourly limits on both sides are out of the way, since tests poll every 3 s.
 */
export function testSettings(ports: Ports): NodeJS.ProcessEnv {
  return {
    ADMIN_PATH: TEST_ADMIN_PATH,
    SOUK_RATE_LIMITS: WIDE_LIMITS,
    POLL_SECONDS: "3",
    SWEEP_SECONDS: "10",
    SHIPMENT_SETTLE_SECONDS: "3",
    CARRIER_TIMEOUT_MS: "3000",
    GOOGLE_TIMEOUT_MS: "3000",
    SOUK_CARRIERS: "@souk/carrier-sendit",
    SENDIT_HOURLY_LIMIT: "1000000",
    SENDIT_CALLS_PER_HOUR: "1000000",
    SENDIT_PUBLIC_KEY: "planted-sendit-public-1f0c7a52",
    SENDIT_SECRET_KEY: "planted-sendit-secret-93be41d08c6f",
    SENDIT_BASE_URL: `http://127.0.0.1:${ports.sandbox}/carriers/sendit/api/v1`,
  };
}
