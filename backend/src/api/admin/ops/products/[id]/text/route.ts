import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { LOCALES } from "@souk/contracts";
import { actorOf, notFound } from "../../../../../../admin-ops/request";
import { parsed } from "../../../../../../city-desk/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { MOST_HTML } from "../../../../../../rich-text/clean";
import { readTexts } from "../../../../../../rich-text/read";
import { writeTexts } from "../../../../../../rich-text/write";

const change = z.strictObject({
  title: z.string().trim().max(200).optional(),
  html: z.string().max(MOST_HTML).optional(),
});
const bodySchema = z.object({
  texts: z.partialRecord(z.enum(LOCALES), change),
});

/** A product's title and description in the three languages: `{ "product": { "id", "handle", "texts": { "ar": { "title", "html", "description" }, … } } }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const product = await readTexts(req.scope, req.params.id ?? "");
  if (!product) throw notFound(req);
  res.json({ product });
}

/**
 * Changes some of them: `{ "texts": { "fr": { "title"?, "html"? } } }`; the HTML is cut down to the allow-list, an empty one takes the
 * description away. Answers as GET does.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { texts } = parsed(bodySchema, req.body, requestLocale(req));
  const id = req.params.id ?? "";
  if (!(await readTexts(req.scope, id))) throw notFound(req);
  await writeTexts(req.scope, id, texts, actorOf(req));
  res.json({ product: await readTexts(req.scope, id) });
}
