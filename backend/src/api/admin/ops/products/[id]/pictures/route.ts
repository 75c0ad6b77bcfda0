import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { notFound } from "../../../../../../admin-ops/request";
import { requestLocale } from "../../../../../../http/error-handler";
import { readGallery, saveGallery } from "../../../../../../pictures/gallery";
import { PictureProblem } from "../../../../../../pictures/problem";

const MOST_PICTURES = 50;
const text = z.string().trim().max(300);
const bodySchema = z.object({
  revision: z.string().max(64),
  pictures: z
    .array(
      z.object({
        id: z.string().max(64).optional(),
        url: z.string().max(2000),
        thumbnail: z.string().max(2000).nullish(),
        alt: z.object({ ar: text, fr: text, en: text }),
      }),
    )
    .max(MOST_PICTURES),
});

/** A product's pictures in their order: `{ revision, pictures: [{ id, url, thumbnail, width, height, alt }] }`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const gallery = await readGallery(req.scope, req.params.id ?? "");
  if (!gallery) throw notFound(req);
  res.json(gallery);
}

/**
 * Saves order, cover (the first), alternative texts and what is added or taken away. The body is what GET gave, changed;
 * an uploaded picture comes without `id`. 409 `gallery_changed` when somebody else saved since.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const body = bodySchema.safeParse(req.body);
  if (!body.success) throw new PictureProblem("gallery_invalid").toShopError(locale);
  try {
    const gallery = await saveGallery(req.scope, req.params.id ?? "", body.data);
    if (!gallery) throw notFound(req);
    res.json(gallery);
  } catch (error) {
    throw error instanceof PictureProblem ? error.toShopError(locale) : error;
  }
}
