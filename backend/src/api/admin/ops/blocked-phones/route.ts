import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../admin-ops/request";
import { asked, blockView, given } from "../../../../blocked-phones/request";
import { knexOf } from "../../../../db/transaction";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";
import { blockPhone, listBlocks } from "../../../../modules/order-flow/blocked-phones";

/**
 * Phones that are blocked, the newest first: `?state=live|ended&phone=&limit=&offset=` → `{ "blocks": [{ "id", "phone", "reason",
 * "note", "expires_at", "created_by", "created_at", "lifted_at" }], "count" }`; the phone in any Moroccan form, 50 a page.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { blocks, count } = await listBlocks(knexOf(req.scope), asked(req.query, requestLocale(req)));
  res.json({ blocks: blocks.map(blockView), count });
}

/**
 * Blocks a phone: `{ "phone" (any Moroccan form), "reason": "refuses_parcels" | "fake_orders" | "rude" | "other", "note"?,
 * "expires_at"? (ISO 8601) }` → 201 `{ "block" }`. From then on its orders wait for a person; 409 when it is blocked already.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const wanted = given(req.body, locale);
  const block = await blockPhone(knexOf(req.scope), { ...wanted, created_by: actorOf(req) });
  if (!block) {
    const text = message("block_known", locale);
    const details = [{ field: "phone", code: "block_known", message: text }];
    throw new ShopError(409, { type: "conflict", code: "block_known", message: text, details });
  }
  res.status(201).json({ block: blockView(block) });
}
