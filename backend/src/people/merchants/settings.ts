import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../../db/shop-setting";
import type { Sql } from "../../db/transaction";

/** Whether staff accounts are merchants whose companies are looked at; off until a Super Admin says otherwise. */
export const merchantSettingsSchema = z.strictObject({ enabled: z.boolean().default(false) });
export type MerchantSettings = z.infer<typeof merchantSettingsSchema>;

const KEY = "merchants";

export const readMerchantSettings = (sql: Sql): Promise<MerchantSettings> =>
  readSetting(sql, KEY, merchantSettingsSchema);

export const writeMerchantSettings = (sql: Sql, settings: MerchantSettings): Promise<void> =>
  writeSetting(sql, KEY, settings);
