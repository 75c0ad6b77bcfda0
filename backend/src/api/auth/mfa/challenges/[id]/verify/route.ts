import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refused, tokenFor } from "../../../../../../sign-in/answers";
import { deviceOf, keepDevice } from "../../../../../../sign-in/device-cookie";
import { giveCode } from "../../../../../../sign-in/give-code";
import { anySessionOf } from "../../../../../../sign-in/staff-session";

/** The second step of the dashboard's sign-in: `{ "method", "code" }` → `{ "token" }` of the session, now whole. */
export async function POST(req: MedusaRequest<{ code: string }>, res: MedusaResponse): Promise<void> {
  const session = await anySessionOf(req);
  if (session.id !== req.params.id) throw refused(req, 401, "session_ended");
  const device = deviceOf(req);
  const whole = await giveCode(req, session, req.validatedBody.code, device);
  keepDevice(res, device);
  res.json({ token: (await tokenFor(req, whole)).token });
}
