import type { Carrier, Localised, SettingsSchema } from "@souk/carrier-kit";
import { installedCarriers, settingsFromEnv } from "../shipping/carriers";
import { googleFromEnv, googleSettings } from "./google";

/** Something outside that Souk talks to with settings of the shop's own. */
export interface IntegrationDefinition {
  id: string;
  kind: "carrier" | "sheet";
  name: Localised;
  settings: SettingsSchema;
  /** What the environment gives, unchecked. */
  fromEnv(env: NodeJS.ProcessEnv): Record<string, unknown>;
  carrier?: Carrier;
}

export const GOOGLE_SHEETS = "google-sheets";

export const googleDefinition: IntegrationDefinition = {
  id: GOOGLE_SHEETS,
  kind: "sheet",
  name: { ar: "جداول Google", fr: "Google Sheets", en: "Google Sheets" },
  settings: googleSettings,
  fromEnv: googleFromEnv,
};

export const carrierDefinition = (carrier: Carrier): IntegrationDefinition => ({
  id: carrier.id,
  kind: "carrier",
  name: carrier.name,
  settings: carrier.settings,
  fromEnv: (env) => settingsFromEnv(carrier, env),
  carrier,
});

/** Every integration of this installation: the installed carriers, and the sheet. */
export function integrationDefinitions(
  carriers: Iterable<Carrier> = installedCarriers().values(),
): Map<string, IntegrationDefinition> {
  const all = [...[...carriers].map(carrierDefinition), googleDefinition];
  return new Map(all.map((one) => [one.id, one]));
}
