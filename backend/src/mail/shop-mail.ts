import type { Sql } from "../db/transaction";
import type { StaffMessage } from "../modules/errors/service";
import { readNotificationSettings } from "../shop-settings/notifications";
import { enqueue } from "../worker/enqueue";

/** Tells the shop by mail that something waits for a person; one mail for each `about`. */
export async function mailShop(
  sql: Sql,
  notice: { about: string; order: string; message: StaffMessage },
): Promise<void> {
  const { emails } = await readNotificationSettings(sql);
  const to = emails.join(", ") || process.env.SHOP_EMAIL;
  if (!to) return;
  const text = [notice.message.ar, notice.message.fr, notice.message.en].join("\n\n");
  const subject = `Souk: ${notice.order} — ${notice.message.fr}`.slice(0, 180);
  await enqueue(
    sql,
    "mail.send",
    { to, subject, text, key: notice.about },
    { key: `mail:${notice.about}`, maxAttempts: 8, priority: 15 },
  );
}
