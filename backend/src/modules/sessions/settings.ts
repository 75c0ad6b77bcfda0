import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../../db/shop-setting";
import type { Sql } from "../../db/transaction";

/** Roles that must have a second factor until the shop says otherwise; none in the demo, so that its printed password is enough. */
function defaultRoles({ SOUK_SECOND_FACTOR_ROLES: given, SOUK_ENV }: NodeJS.ProcessEnv): string[] {
  const text = given ?? (SOUK_ENV === "production" ? "super_admin" : "");
  return text.split(/[\s,]+/).filter(Boolean);
}

/** How staff sign in; every key has a default, so an empty table is a working shop. */
export const sessionSettingsSchema = z.object({
  /** Length of a session in minutes, from sign-in, however much it is used. */
  length_minutes: z.number().int().min(5).max(1440).default(60),
  /** Minutes without a request after which a session ends. */
  idle_minutes: z.number().int().min(1).max(1440).default(30),
  /** Life of one access token in minutes; the refresh token gets the next one. */
  token_minutes: z.number().int().min(1).max(15).default(10),
  /** Ids of the roles that must have a second factor (`SOUK_SECOND_FACTOR_ROLES` is the default). */
  second_factor_roles: z
    .array(z.string().min(1).max(64))
    .max(50)
    .default(() => defaultRoles(process.env)),
  /** Wrong passwords of one account that cost no waiting time. */
  account_free_tries: z.number().int().min(1).max(100).default(5),
  /** Wrong passwords from one address, whatever the account, that cost no waiting time. */
  address_free_tries: z.number().int().min(1).max(10_000).default(20),
});
export type SessionSettings = z.infer<typeof sessionSettingsSchema>;

const KEY = "sessions";

export function readSessionSettings(sql: Sql): Promise<SessionSettings> {
  return readSetting(sql, KEY, sessionSettingsSchema);
}

export async function writeSessionSettings(
  sql: Sql,
  change: Partial<SessionSettings>,
): Promise<SessionSettings> {
  const value = sessionSettingsSchema.parse({ ...(await readSessionSettings(sql)), ...change });
  await writeSetting(sql, KEY, value);
  return value;
}
