import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { quickOrder } from "../../../place-order/quick-order";

/**
 * Places a cash-on-delivery order in one call. Request and answer: design, "Public surface"; amounts in dirhams.
 * With an `Idempotency-Key` header a repeat gives the stored status and body (`Idempotency-Replayed: true`).
 */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const channel = req.publishable_key_context?.sales_channel_ids[0] ?? "";
  const placed = await quickOrder(req.scope, {
    body: req.body,
    key: req.get("idempotency-key"),
    salesChannelId: channel,
  });
  if (placed.replayed) res.set("Idempotency-Replayed", "true");
  res.status(placed.status).json(placed.answer);
}
