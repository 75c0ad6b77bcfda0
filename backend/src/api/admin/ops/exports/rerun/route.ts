import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "../../../../../http/error-handler";
import { message } from "../../../../../http/messages";
import { ShopError } from "../../../../../http/shop-error";
import { SHEETS } from "../../../../../modules/sheets";
import type { SheetsService } from "../../../../../modules/sheets/service";

const bodySchema = z.union([
  z.object({
    numbers: z
      .array(z.string().regex(/^\d{8}$/))
      .min(1)
      .max(500),
  }),
  z.object({ failed: z.literal(true) }),
]);

/** Writes sheet rows again: those of the order numbers given, or all that failed. Answers how many were queued. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = bodySchema.safeParse(req.body);
  if (!body.success) {
    const text = message("body_invalid", requestLocale(req));
    throw new ShopError(400, { type: "invalid_data", code: "body_invalid", message: text });
  }
  const sheets: SheetsService = req.scope.resolve(SHEETS);
  res.status(202).json({ queued: await sheets.rerun(body.data) });
}
