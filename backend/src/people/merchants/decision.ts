import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { compose } from "../mail/compose";
import { deskPage } from "../mail/links";
import { post } from "../mail/post";
import { decide, type Merchant } from "./repository";

/** Decides about a company and mails its merchant; the reason stands on the page that the mail leads to. */
export async function decideAndTell(
  container: MedusaContainer,
  db: Knex,
  id: string,
  decision: { by: string; reason: string | null },
): Promise<Merchant | undefined> {
  const users = container.resolve(Modules.USER);
  return db.transaction(async (sql) => {
    const merchant = await decide(sql, id, decision);
    if (!merchant) return undefined;
    const [user] = await users.listUsers({ id: merchant.user_id });
    if (user) {
      const kind = decision.reason === null ? "merchant_approved" : "merchant_rejected";
      const letter = compose(kind, () => deskPage("settings/souk-company"), undefined);
      await post(sql, user.email, letter, `${kind}:${id}:${merchant.decided_at?.toISOString()}`);
    }
    return merchant;
  });
}
