import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cashSettingsSchema, readCashSettings, writeCashSettings } from "../../../../../cash/settings";
import { lockSettings } from "../../../../../db/shop-setting";
import { knexOf } from "../../../../../db/transaction";
import { requestLocale } from "../../../../../http/error-handler";
import { checkedSettings } from "../../../../../shop-settings/check";

/** How settlements are judged: `{ "cash": { "fee_tolerance", "fees": { "<carrier>": price }, "columns" } }`, dirhams. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ cash: await readCashSettings(knexOf(req.scope)) });
}

/** Changes some of them: `{ "cash": { "fee_tolerance"?, "fees"?, "columns"? } }`, a table as a whole. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const given = (req.body as { cash?: object } | null)?.cash;
  const cash = await knexOf(req.scope).transaction(async (sql) => {
    await lockSettings(sql);
    const change = { ...(await readCashSettings(sql)), ...given };
    const locale = requestLocale(req);
    const settings = checkedSettings(cashSettingsSchema.strict(), change, { group: "cash", locale });
    await writeCashSettings(sql, settings);
    return settings;
  });
  res.json({ cash });
}
