import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../../../../../http/error-handler";
import { message } from "../../../../../http/messages";
import { ShopError } from "../../../../../http/shop-error";
import { ORDER_DESK } from "../../../../../modules/order-desk";
import { MOST_VIEWS, type OrderDeskService } from "../../../../../modules/order-desk/service";
import { readOrderFilter } from "../../../../../order-desk/filters";
import { ownerOf } from "../../../../../order-desk/request";

const bodySchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  query: z
    .string()
    .max(1_000)
    .refine((query) => readOrderFilter(Object.fromEntries(new URLSearchParams(query))).ok),
});

/** The caller's own saved views: `{ "views": [{ "id", "name", "query" }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk: OrderDeskService = req.scope.resolve(ORDER_DESK);
  res.json({ views: await desk.views(ownerOf(req)) });
}

/** Keeps the list's filters under a name: `{ "name", "query": "state=pending&city=Rabat" }` → all of the caller's views. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    const field = String(body.error.issues[0]?.path[0] ?? "");
    const text = message("setting_invalid", locale, { field });
    const details = [{ field, code: "setting_invalid", message: text }];
    throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
  }
  const desk: OrderDeskService = req.scope.resolve(ORDER_DESK);
  if (!(await desk.saveView(ownerOf(req), body.data))) {
    const text = message("views_too_many", locale, { max: MOST_VIEWS });
    throw new ShopError(409, { type: "not_allowed", code: "views_too_many", message: text });
  }
  res.json({ views: await desk.views(ownerOf(req)) });
}
