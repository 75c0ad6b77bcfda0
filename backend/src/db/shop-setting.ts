import type { z } from "@medusajs/framework/zod";
import type { Sql } from "./transaction";

/**
 * One of the shop's settings, each a JSON value under a key of its own in `shop_setting`. What is not stored takes the
 * schema's defaults, so an empty table is a working shop.
 */
export async function readSetting<T extends z.ZodType>(
  sql: Sql,
  key: string,
  schema: T,
): Promise<z.output<T>> {
  const row: { value: unknown } | undefined = await sql("shop_setting").where({ key }).first("value");
  return schema.parse(row?.value ?? {});
}

/** Keeps `value` under `key`, in the caller's transaction when `sql` is one; the caller has checked it. */
export async function writeSetting(sql: Sql, key: string, value: object): Promise<void> {
  const text = JSON.stringify(value);
  await sql("shop_setting")
    .insert({ key, value: text })
    .onConflict("key")
    .merge({ value: text, updated_at: sql.fn.now() });
}

/** Holds off other changes of settings until the transaction ends, so that two people who save at once lose nothing. */
export async function lockSettings(sql: Sql): Promise<void> {
  await sql.raw("SELECT pg_advisory_xact_lock(hashtext('shop_setting'))");
}
