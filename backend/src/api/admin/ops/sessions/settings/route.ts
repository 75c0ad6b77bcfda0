import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "../../../../../http/error-handler";
import { message } from "../../../../../http/messages";
import { ShopError } from "../../../../../http/shop-error";
import { SESSIONS } from "../../../../../modules/sessions";
import type { SessionsService } from "../../../../../modules/sessions/service";
import { sessionSettingsSchema } from "../../../../../modules/sessions/settings";

/** How staff sign in: `{ "sessions": { "length_minutes", "idle_minutes", … } }` (modules/sessions/settings.ts). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  res.json({ sessions: await sessions.settings() });
}

/** Changes some of the settings; sessions that are open keep the length they began with. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sessions: SessionsService = req.scope.resolve(SESSIONS);
  const given = (req.body as { sessions?: unknown } | null)?.sessions;
  const change = sessionSettingsSchema.strict().safeParse({
    ...(await sessions.settings()),
    ...(given as object | undefined),
  });
  if (!change.success) {
    const details = change.error.issues.map((issue) => ({
      field: `sessions.${issue.path.join(".")}`,
      code: "invalid",
      message: issue.message,
    }));
    const text = message("check_fields", requestLocale(req));
    throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
  }
  res.json({ sessions: await sessions.changeSettings(change.data) });
}
