import type { MedusaRequest } from "@medusajs/framework/http";
import { knexOf } from "../db/transaction";
import { factorOf, type SecondFactor } from "../modules/sessions/second-factor";
import type { StaffSession } from "../modules/sessions/types";
import { refused } from "./answers";
import { wholeSessionOf } from "./staff-session";

/** The signed-in person and their second factor with the id of the path. Throws 401, or 404 for another's. */
export async function ownFactor(
  req: MedusaRequest,
): Promise<{ session: StaffSession; factor: SecondFactor }> {
  const session = await wholeSessionOf(req);
  const factor = await factorOf(knexOf(req.scope), session.auth_identity_id);
  if (!factor || factor.id !== req.params.id) throw refused(req, 404, "not_found");
  return { session, factor };
}
