import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { knexOf } from "../../../../db/transaction";
import { readPeriod } from "../../../../figures/period";
import { readFigures } from "../../../../figures/read";
import { todayInMorocco } from "../../../../figures/today";
import { requestLocale } from "../../../../http/error-handler";
import { message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";

/** The dashboard's figures (docs/figures.md): `?from=2026-11-01&to=2026-11-30`, days in Africa/Casablanca, at most 366. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const sql = knexOf(req.scope);
  const today = await todayInMorocco(sql);
  const read = readPeriod(req.query, today);
  if (!read.ok) {
    const locale = requestLocale(req);
    const text = message("period_invalid", locale);
    const details = read.fields.map((field) => ({ field, code: "period_invalid", message: text }));
    throw new ShopError(400, { type: "invalid_data", code: "period_invalid", message: text, details });
  }
  res.json(await readFigures(sql, read.period, today));
}
