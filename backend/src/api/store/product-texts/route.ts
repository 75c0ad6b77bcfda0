import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { localeOr } from "../../../http/shop-error";
import { shownHtml } from "../../../rich-text/read";

/** The rich description of a published product: `?handle=&language=ar|fr|en` → `{ "html": string | null }`, by the allow-list. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { handle, language } = req.query;
  const html = typeof handle === "string" ? await shownHtml(req.scope, handle, localeOr(language)) : null;
  res.json({ html });
}
