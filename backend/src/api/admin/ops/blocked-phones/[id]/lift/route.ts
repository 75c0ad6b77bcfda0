import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { blockView } from "../../../../../../blocked-phones/request";
import { knexOf } from "../../../../../../db/transaction";
import { liftBlock } from "../../../../../../modules/order-flow/blocked-phones";

/** Lifts a block → `{ "block" }`; orders that wait because of it stay where they are. Lifting twice changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const block = await liftBlock(knexOf(req.scope), req.params.id ?? "", actorOf(req));
  if (!block) throw notFound(req);
  res.json({ block: blockView(block) });
}
