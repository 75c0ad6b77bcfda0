import type { SettingsSchema } from "@souk/carrier-kit";
import type { settings } from "./settings";

/** The checked settings of a CATHEDIS account. */
export type Settings = typeof settings extends SettingsSchema<infer V> ? V : never;
