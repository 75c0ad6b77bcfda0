import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../../db/shop-setting";
import type { Sql } from "../../db/transaction";

/** How the shop handles orders; every key has a default, so an empty table is a working shop. */
export const orderSettingsSchema = z.object({
  /** `auto`: a cash order that passes the checks is confirmed at once; `manual`: staff confirm every order. */
  cod_validation: z.enum(["auto", "manual"]).default("auto"),
  /** Same phone and same items within so many minutes wait for a person. 0 switches the check off. */
  duplicate_minutes: z.number().int().min(0).max(1440).default(30),
  /** A cash order over so many open ones of its phone waits for a person. 0: no cap. */
  max_open_orders_per_phone: z.number().int().min(0).max(1000).default(5),
  /** A cash order over so many of its phone in 24 hours waits for a person. 0: no cap. */
  max_orders_per_phone_per_day: z.number().int().min(0).max(1000).default(10),
  /** Most pieces of one variant in one order. 0: no cap. */
  max_quantity: z.number().int().min(0).max(1000).default(20),
  /** Most lines in one order. */
  max_lines: z.number().int().min(1).max(200).default(50),
  /** A pending order that waits for so many minutes needs a person. */
  pending_minutes: z.number().int().min(1).max(10_080).default(60),
  /** An order on its way to the shopper is late when so many days have passed since it was placed. */
  late_days: z.number().int().min(1).max(60).default(5),
});
export type OrderSettings = z.infer<typeof orderSettingsSchema>;

/** Where the shop has no cap of its own: no shelf holds more. */
const ANY_QUANTITY = 100_000;

/** The most pieces of one variant in one order. */
export const mostPieces = ({ max_quantity }: Pick<OrderSettings, "max_quantity">): number =>
  max_quantity || ANY_QUANTITY;

const KEY = "orders";

export function readOrderSettings(sql: Sql): Promise<OrderSettings> {
  return readSetting(sql, KEY, orderSettingsSchema);
}

export async function writeOrderSettings(sql: Sql, change: Partial<OrderSettings>): Promise<OrderSettings> {
  const value = orderSettingsSchema.parse({ ...(await readOrderSettings(sql)), ...change });
  await writeSetting(sql, KEY, value);
  return value;
}
