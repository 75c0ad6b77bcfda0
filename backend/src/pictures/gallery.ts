import { createHash } from "node:crypto";
import type { ILockingModule, IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Locale } from "@souk/contracts";
import { LOCALES } from "@souk/contracts";
import { isOwnPicture, sizeInName } from "./addresses";
import { PictureProblem } from "./problem";

/** What a picture shows, in words, by language; empty where nobody has written it. */
export type AltTexts = Record<Locale, string>;

/** A picture of a product. Sizes are in pixels; null for files that did not come through the upload. */
export interface GalleryPicture {
  id: string;
  url: string;
  /** A small version, null where there is none. */
  thumbnail: string | null;
  width: number | null;
  height: number | null;
  alt: AltTexts;
}

/** A product's pictures in their order; the first is the cover. `revision` changes with every change. */
export interface Gallery {
  revision: string;
  pictures: GalleryPicture[];
}

/** A picture as it shall be: one that is there already (by `id`) or an uploaded one. */
export interface WantedPicture {
  id?: string;
  url: string;
  thumbnail?: string | null;
  alt: AltTexts;
}

const LOCK_SECONDS = 10;
/** Columns of Medusa's `image` that its own types leave out of updates. */
interface ImageUpdate {
  id?: string;
  url: string;
  metadata: Record<string, unknown>;
}

/** A product's gallery; null when there is no such product. */
export async function readGallery(container: MedusaContainer, productId: string): Promise<Gallery | null> {
  const product = await productOf(container, productId);
  return product && galleryOf(product);
}

/**
 * Puts a product's gallery as wanted, if it still is as `revision` says.
 *
 * @returns null when there is no such product
 * @throws PictureProblem `gallery_changed` when somebody was faster, `picture_foreign` for a file not of this shop
 */
export async function saveGallery(
  container: MedusaContainer,
  productId: string,
  wanted: { revision: string; pictures: readonly WantedPicture[] },
): Promise<Gallery | null> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING);
  return locking.execute(
    `gallery:${productId}`,
    async () => {
      const product = await productOf(container, productId);
      if (!product) return null;
      const before = galleryOf(product);
      if (before.revision !== wanted.revision) throw new PictureProblem("gallery_changed");
      const images = wanted.pictures.map((picture) => imageOf(picture, before.pictures));
      const thumbnail = coverThumbnail(wanted.pictures[0], before, product.thumbnail);
      await updateProductsWorkflow(container).run({
        input: { selector: { id: productId }, update: { images, thumbnail } },
      });
      return readGallery(container, productId);
    },
    { timeout: LOCK_SECONDS },
  );
}

type Product = Awaited<ReturnType<IProductModuleService["retrieveProduct"]>>;

async function productOf(container: MedusaContainer, id: string): Promise<Product | null> {
  const products: IProductModuleService = container.resolve(Modules.PRODUCT);
  const [product] = await products.listProducts({ id }, { relations: ["images"] });
  return product ?? null;
}

function galleryOf({ images, thumbnail }: Product): Gallery {
  const pictures = [...images].sort((a, b) => a.rank - b.rank).map(pictureOf);
  const revision = createHash("sha256")
    .update(JSON.stringify([thumbnail, pictures]))
    .digest("hex");
  return { revision: revision.slice(0, 32), pictures };
}

function pictureOf({ id, url, metadata }: Product["images"][number]): GalleryPicture {
  const { alt, thumbnail } = (metadata ?? {}) as { alt?: unknown; thumbnail?: unknown };
  const size = sizeInName(url);
  return {
    id,
    url,
    thumbnail: typeof thumbnail === "string" ? thumbnail : null,
    width: size?.width ?? null,
    height: size?.height ?? null,
    alt: altTexts(alt),
  };
}

function altTexts(value: unknown): AltTexts {
  const texts = (value ?? {}) as Record<string, unknown>;
  const entries = LOCALES.map((locale) => [locale, typeof texts[locale] === "string" ? texts[locale] : ""]);
  return Object.fromEntries(entries) as AltTexts;
}

/** Addresses of a picture that is there already are its own; those of a new one must be of this shop's storage. */
function imageOf({ id, url, thumbnail, alt }: WantedPicture, before: readonly GalleryPicture[]): ImageUpdate {
  const known = before.find((picture) => picture.id === id);
  if (id !== undefined && !known) throw new PictureProblem("gallery_changed");
  if (known) return { id, url: known.url, metadata: { thumbnail: known.thumbnail, alt } };
  const foreign = [url, thumbnail ?? url].find((address) => !isOwnPicture(address));
  if (foreign) throw new PictureProblem("picture_foreign", { url: foreign });
  return { url, metadata: { thumbnail: thumbnail ?? null, alt } };
}

/** The small picture of lists follows the cover; a cover that stays and has no small version keeps the product's. */
function coverThumbnail(
  cover: WantedPicture | undefined,
  before: Gallery,
  current: string | null,
): string | null {
  if (!cover) return null;
  const [first] = before.pictures;
  const known = before.pictures.find(({ id }) => id === cover.id);
  const own = known ? known.thumbnail : cover.thumbnail;
  const stays = first !== undefined && first.id === cover.id;
  return own ?? (stays ? current : null) ?? known?.url ?? cover.url;
}
