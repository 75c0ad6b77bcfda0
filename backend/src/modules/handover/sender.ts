import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../../db/shop-setting";
import type { Sql } from "../../db/transaction";

/** Who sends the shop's parcels, as labels and pickup requests say it; empty until staff fill it in. */
export const senderSchema = z.object({
  name: z.string().trim().max(100).default(""),
  /** Any Moroccan form. */
  phone: z.string().trim().max(30).default(""),
  address: z.string().trim().max(300).default(""),
});
export type Sender = z.infer<typeof senderSchema>;

const KEY = "sender";

export function readSender(sql: Sql): Promise<Sender> {
  return readSetting(sql, KEY, senderSchema);
}

export async function writeSender(sql: Sql, sender: Sender): Promise<void> {
  await writeSetting(sql, KEY, sender);
}
