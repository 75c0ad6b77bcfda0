import { z } from "@medusajs/framework/zod";
import type { Locale } from "@souk/contracts";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { DecisionRefused } from "../modules/cities/decide";
import { invalid } from "../place-order/input";

const place = { city_id: z.string().min(1).max(120), district_id: z.string().max(120).nullish() };

/** The body of a decision. */
export const decisionSchema = z.discriminatedUnion("action", [
  z.object({ action: z.literal("map_entry"), entry_id: z.string().min(1).max(200) }),
  z.object({ action: z.literal("map_city"), ...place }),
  z.object({ action: z.literal("alias"), ...place }),
  z.object({ action: z.literal("not_served") }),
  z.object({ action: z.literal("ignore") }),
  z.object({ action: z.literal("undo") }),
]);

const MOST = 100;

/** The query of the desk's list. */
export const filterSchema = z.object({
  state: z.enum(["open", "decided"]).optional(),
  kind: z.enum(["city", "entry", "spelling"]).optional(),
  reason: z.enum(["missing", "several", "lost", "unplaced", "new", "gone", "unread"]).optional(),
  carrier: z.string().max(60).optional(),
  q: z.string().trim().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(MOST).optional(),
  offset: z.coerce.number().int().min(0).optional(),
});

/** A value of the right shape, or a refusal (400) that names the fields. */
export function parsed<T extends z.ZodTypeAny>(schema: T, value: unknown, locale: Locale): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const details = result.error.issues.map((issue) => ({
    field: issue.path.join("."),
    code: "invalid",
    message: issue.message,
  }));
  const text = message("check_fields", locale);
  throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
}

/** A decision's refusal in the reader's language; other errors pass. */
export function refusalOf(error: unknown, locale: Locale): unknown {
  if (!(error instanceof DecisionRefused)) return error;
  return invalid(locale, [{ field: error.field, code: `decision_${error.problem}` }]);
}
