import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../../db/shop-setting";
import type { Sql } from "../../db/transaction";

/** How the carriers' lists are kept; every key has a default. */
export const citySettingsSchema = z.object({
  /** A carrier's list is loaded again after so many hours. */
  refresh_hours: z.number().int().min(1).max(168).default(24),
  /** A list that lost more than this share of its places, in percent, is not taken over. */
  most_shrink_percent: z.number().int().min(0).max(100).default(20),
});
export type CitySettings = z.infer<typeof citySettingsSchema>;

const KEY = "cities";

export function readCitySettings(sql: Sql): Promise<CitySettings> {
  return readSetting(sql, KEY, citySettingsSchema);
}

export async function writeCitySettings(sql: Sql, value: CitySettings): Promise<CitySettings> {
  await writeSetting(sql, KEY, value);
  return value;
}
