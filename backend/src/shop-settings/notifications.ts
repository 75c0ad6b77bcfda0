import { z } from "@medusajs/framework/zod";
import { readSetting, writeSetting } from "../db/shop-setting";
import type { Sql } from "../db/transaction";

/** Who is told when something waits for a person. */
export const notificationSettingsSchema = z.object({
  /** Addresses of the shop's own people; without any, `SHOP_EMAIL` of the environment is told. */
  emails: z.array(z.email().max(254)).max(10).default([]),
});
export type NotificationSettings = z.infer<typeof notificationSettingsSchema>;

const KEY = "notifications";

export const readNotificationSettings = (sql: Sql): Promise<NotificationSettings> =>
  readSetting(sql, KEY, notificationSettingsSchema);

export const writeNotificationSettings = (sql: Sql, settings: NotificationSettings): Promise<void> =>
  writeSetting(sql, KEY, settings);
