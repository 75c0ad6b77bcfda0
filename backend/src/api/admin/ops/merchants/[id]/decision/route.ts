import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { notFound } from "../../../../../../admin-ops/request";
import { decideAndTell } from "../../../../../../people/merchants/decision";
import { merchantOf } from "../../../../../../people/merchants/repository";
import { merchantDesk, problem } from "../../../../../../people/merchants/request";
import { companyView } from "../../../../../../people/merchants/views";

const bodySchema = z.union([
  z.strictObject({ approve: z.literal(true) }),
  z.strictObject({ reject: z.string().trim().min(3).max(500) }),
]);

/**
 * Decides about a company that waits: `{ "approve": true }` or `{ "reject": "<reason, for the merchant>" }`; the merchant gets a
 * mail. 409 says who decided before.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) throw problem(req, 400, "decision_needed", { field: "reject" });
  const { id = "" } = req.params;
  const by = req.auth_context.actor_id;
  const reason = "reject" in body.data ? body.data.reject : null;
  const merchant = await decideAndTell(req.scope, db, id, { by, reason });
  if (merchant) {
    res.json({ company: await companyView(db, merchant) });
    return;
  }
  const now = await merchantOf(db, { id });
  if (!now) throw notFound(req);
  const decider: { email: string } | undefined = await db("user")
    .where({ id: now.decided_by })
    .first("email");
  throw problem(req, 409, "decided_already", { values: { name: decider?.email ?? now.decided_by ?? "" } });
}
