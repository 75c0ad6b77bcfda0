import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../db/transaction";
import { factorOf, renewRecoveryCodes } from "../../../../modules/sessions/second-factor";
import { refused } from "../../../../sign-in/answers";
import { wholeSessionOf } from "../../../../sign-in/staff-session";

/** Ten new recovery codes, shown this once: `{ "recovery_codes": [] }`. The old ones are worth nothing any more. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const db = knexOf(req.scope);
  const session = await wholeSessionOf(req);
  const factor = await factorOf(db, session.auth_identity_id);
  if (factor?.status !== "enabled" || session.factor !== "passed")
    throw refused(req, 409, "second_factor_missing");
  res.json({ recovery_codes: await renewRecoveryCodes(db, factor.id) });
}
