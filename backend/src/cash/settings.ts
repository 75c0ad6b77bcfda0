import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../db/shop-setting";
import type { Sql } from "../db/transaction";
import { FIELDS } from "./columns";

const carrierId = z.string().min(1).max(60);
const amount = z.number().min(0).max(10_000).multipleOf(0.01);

/** How settlements are judged. */
export const cashSettingsSchema = z.object({
  /** A carrier's fee may differ from its price by so many dirhams. */
  fee_tolerance: amount.default(0),
  /** Agreed delivery prices in dirhams by carrier; where there is none, the carrier's own price counts. */
  fees: z.record(carrierId, amount).default({}),
  /** The names of the columns that staff confirmed in a carrier's last file. */
  columns: z.record(carrierId, z.partialRecord(z.enum(FIELDS), z.string().max(300))).default({}),
});
export type CashSettings = z.infer<typeof cashSettingsSchema>;

const KEY = "cash";

export const readCashSettings = (sql: Sql): Promise<CashSettings> =>
  readSetting(sql, KEY, cashSettingsSchema);

export const writeCashSettings = (sql: Sql, settings: CashSettings): Promise<void> =>
  writeSetting(sql, KEY, settings);
