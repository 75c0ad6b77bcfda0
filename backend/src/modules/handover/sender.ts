import { z } from "@medusajs/framework/zod";
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

export async function readSender(sql: Sql): Promise<Sender> {
  const row: { value: unknown } | undefined = await sql("shop_setting").where({ key: KEY }).first("value");
  return senderSchema.parse(row?.value ?? {});
}

export async function writeSender(sql: Sql, sender: Sender): Promise<void> {
  const value = JSON.stringify(sender);
  await sql("shop_setting")
    .insert({ key: KEY, value })
    .onConflict("key")
    .merge({ value, updated_at: sql.fn.now() });
}
