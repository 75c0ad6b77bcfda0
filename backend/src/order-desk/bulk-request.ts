import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { actorOf } from "../admin-ops/request";
import { requestLocale } from "../http/error-handler";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { type BulkAction, runBulk } from "./bulk";

/** The most orders of one request. */
export const MOST_ORDERS = 100;

const bodySchema = z.strictObject({
  order_ids: z.array(z.string().min(1).max(100)).min(1).max(MOST_ORDERS),
  reason: z.string().trim().max(500).optional(),
});

/**
 * `{ "order_ids": ["…"] (1 to 100), "reason"? }` → 200 `{ "results": [{ "order_id", "number", "outcome": "done" | "already" |
 * "failed", "code"?, "message"? }], "done", "already", "failed" }`. One order's failure is a line, not an error.
 */
export async function answerBulk(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  action: BulkAction,
): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    const field = String(body.error.issues[0]?.path[0] ?? "order_ids");
    const text =
      field === "order_ids"
        ? message("orders_required", locale, { max: MOST_ORDERS })
        : message("setting_invalid", locale, { field });
    const details = [{ field, code: "orders_required", message: text }];
    throw new ShopError(400, { type: "invalid_data", code: "orders_required", message: text, details });
  }
  const results = await runBulk(req.scope, { ...body.data, action, actor: actorOf(req), locale });
  const count = (outcome: string) => results.filter((one) => one.outcome === outcome).length;
  res.json({ results, done: count("done"), already: count("already"), failed: count("failed") });
}
