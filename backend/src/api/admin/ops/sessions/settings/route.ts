import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { lockSettings } from "../../../../../db/shop-setting";
import { knexOf } from "../../../../../db/transaction";
import { requestLocale } from "../../../../../http/error-handler";
import { SESSIONS } from "../../../../../modules/sessions";
import type { SessionsService } from "../../../../../modules/sessions/service";
import {
  readSessionSettings,
  sessionSettingsSchema,
  writeSessionSettings,
} from "../../../../../modules/sessions/settings";
import { checkedSettings } from "../../../../../shop-settings/check";

/** How staff sign in: `{ "sessions": { "length_minutes", "idle_minutes", … } }` (modules/sessions/settings.ts). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  res.json({ sessions: await sessions.settings() });
}

/** Changes some of the settings; sessions that are open keep the length they began with. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const given = (req.body as { sessions?: object } | null)?.sessions;
  const sessions = await knexOf(req.scope).transaction(async (sql) => {
    await lockSettings(sql);
    const change = { ...(await readSessionSettings(sql)), ...given };
    const locale = requestLocale(req);
    return writeSessionSettings(
      sql,
      checkedSettings(sessionSettingsSchema.strict(), change, { group: "sessions", locale }),
    );
  });
  res.json({ sessions });
}
