import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { actorOf } from "../../../../admin-ops/request";
import { parsed } from "../../../../city-desk/request";
import { requestLocale } from "../../../../http/error-handler";
import { parcelOf } from "../../../../returns/find";
import { returnsView } from "../../../../returns/list";
import { returnRefused } from "../../../../returns/messages";
import { takeIn } from "../../../../returns/take-in";

const pieces = z.number().int().min(0).max(100_000);
const bodySchema = z.object({
  order_id: z.string().min(1).max(100),
  lines: z
    .array(z.object({ line_id: z.string().min(1).max(100), sellable: pieces, damaged: pieces }))
    .max(500),
  note: z.string().trim().max(300).nullish(),
});

/** What is expected back, what came last, and damaged stock: `{ "expected", "expected_count", "recent", "damaged" }` (returns/list.ts). */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await returnsView(req.scope));
}

/**
 * Takes a parcel in, once: `{ "order_id", "lines": [{ "line_id", "sellable", "damaged" }], "note"? }`, every line; what is neither is
 * missing → `{ "parcel" }` as it is afterwards. 409 `before` for a second time.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const { order_id, lines, note } = parsed(bodySchema, req.body, locale);
  const outcome = await takeIn(req.scope, { order_id, lines, note: note || null, actor: actorOf(req) });
  if (outcome !== "taken") throw returnRefused(outcome, locale);
  res.json({ parcel: await parcelOf(req.scope, order_id) });
}
