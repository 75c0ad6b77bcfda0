import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { POST as refreshOfMedusa } from "@medusajs/medusa/api/auth/token/refresh/route";
import { STAFF } from "../../../../sign-in/access-token";
import { refused } from "../../../../sign-in/answers";

/** Medusa's own refresh makes a new token of any valid one, without rotation: for staff there is `/auth/staff/refresh`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  if (req.auth_context.actor_type === STAFF) throw refused(req, 401, "session_ended");
  await refreshOfMedusa(req, res);
}
