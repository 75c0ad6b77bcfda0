import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Carrier } from "@souk/carrier-kit";

const IS_CARRIER = /^(@[^/]+\/)?carrier-(?!kit$)[a-z0-9-]+$/;

/**
 * The installed carriers, found by package name (`carrier-*` among the backend's dependencies) or listed in
 * `SOUK_CARRIERS`, so that a new one is installed, not wired in. Each package's default export is its carrier.
 */
export function installedCarriers(
  env: NodeJS.ProcessEnv = process.env,
  directory = process.cwd(),
): Map<string, Carrier> {
  const listed = env.SOUK_CARRIERS?.split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const carriers = (listed ?? dependencies(directory)).map(load);
  return new Map(carriers.map((carrier) => [carrier.id, carrier]));
}

function dependencies(directory: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const { dependencies: names = {} } = manifest as { dependencies?: Record<string, string> };
  return Object.keys(names).filter((name) => IS_CARRIER.test(name));
}

function load(name: string): Carrier {
  const loaded: { default?: Carrier } = require(name);
  if (!loaded.default?.id) throw new Error(`The package ${name} has no carrier as its default export`);
  return loaded.default;
}

/** A carrier's settings from the environment: `<ID>_<KEY>`, such as `SENDIT_SECRET_KEY`. */
export function settingsFromEnv(
  carrier: Carrier,
  env: NodeJS.ProcessEnv = process.env,
): Record<string, unknown> {
  const entries = carrier.settings.fields.map(({ key }) => [key, env[envName(carrier.id, key)]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}

export const envName = (carrierId: string, key: string): string =>
  `${carrierId}_${key}`.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
