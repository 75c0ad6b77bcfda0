import type { Carrier } from "../carrier";

/** The variable that holds a carrier's setting: `<ID>_<KEY>`, such as `SENDIT_SECRET_KEY`. */
export function envName(carrierId: string, key: string): string {
  return `${carrierId}_${key}`.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
}

/** A carrier's settings from the environment; what is empty is missing. */
export function settingsFromEnv({ id, settings }: Carrier, env: NodeJS.ProcessEnv): Record<string, unknown> {
  const entries = settings.fields.map(({ key }) => [key, env[envName(id, key)]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ""));
}
