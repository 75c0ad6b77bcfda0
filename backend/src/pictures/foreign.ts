import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { knexOf, type Sql } from "../db/transaction";
import { requestLocale } from "../http/error-handler";
import { isOwnPicture } from "./addresses";
import { PictureProblem } from "./problem";

const MOST_DEPTH = 6;

/** Medusa's product routes take any address for a picture: here only those of files that came through the upload. */
export const foreignPictures: MiddlewareRoute[] = [
  "/admin/products",
  "/admin/products/:id",
  "/admin/products/batch",
  "/admin/products/:id/variants",
  "/admin/products/:id/variants/:variant_id",
  "/admin/products/:id/variants/batch",
].map((matcher) => ({ matcher, methods: ["POST"], middlewares: [refuseForeign] }));

async function refuseForeign(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const strangers = pictureAddresses(req.body).filter((address) => !isOwnPicture(address));
  const foreign = strangers.length ? await unknownOf(knexOf(req.scope), strangers) : undefined;
  if (!foreign) return next();
  next(new PictureProblem("picture_foreign", { url: foreign }).toShopError(requestLocale(req)));
}

/** The first address that no picture has already: what is there may stay, wherever it came from. */
async function unknownOf(sql: Sql, addresses: readonly string[]): Promise<string | undefined> {
  const known = new Set<string>([
    ...(await sql("image")
      .whereIn("url", [...addresses])
      .pluck("url")),
    ...(await sql("product")
      .whereIn("thumbnail", [...addresses])
      .pluck("thumbnail")),
  ]);
  return addresses.find((address) => !known.has(address));
}

/** Every `thumbnail` and every `images[].url` of a body, of one product or of a batch. */
export function pictureAddresses(body: unknown, depth = 0): string[] {
  if (depth > MOST_DEPTH || body === null || typeof body !== "object") return [];
  return Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
    if (name === "thumbnail") return typeof value === "string" && value ? [value] : [];
    if (name === "images" && Array.isArray(value)) return value.flatMap(addressIn);
    return pictureAddresses(value, depth + 1);
  });
}

function addressIn(image: unknown): string[] {
  const { url } = (image ?? {}) as { url?: unknown };
  return typeof url === "string" ? [url] : [];
}
