import sharp from "sharp";
import type { Product } from "../types";
import { composeArt, pictureCount } from "./art";
import { kept } from "./kept";

const THUMBNAIL_WIDTH = 480;
/** Tried in order until the file is small enough; only dense weaves need more than the first. */
const QUALITIES = [82, 74, 66] as const;
const MAX_BYTES = 120_000;

/** The files of one product. */
export interface ProductPictures {
  /** 960 × 1200: the whole object, a detail, then the other colours. */
  readonly pictures: readonly Buffer[];
  /** 480 × 600, of the first picture. */
  readonly thumbnail: Buffer;
}

/** `SOUK_PICTURE_CACHE`: a folder in which drawn pictures are kept for the next seed; without it nothing is kept. */
const jpeg = (svg: string): Promise<Buffer> =>
  kept(process.env.SOUK_PICTURE_CACHE, [sharp.versions.sharp, MAX_BYTES, ...QUALITIES, svg].join("\n"), () =>
    draw(svg),
  );

async function draw(svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).flatten().raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = pixels.info;
  let file = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    const image = sharp(pixels.data, { raw: { width, height, channels } });
    file = await image.jpeg({ quality, mozjpeg: true }).toBuffer();
    if (file.length < MAX_BYTES) break;
  }
  return file;
}

/** One picture of a product as a JPEG of 960 × 1200 pixels; see `composeArt` for the index and its error. */
export const renderArt = async (product: Product, index: number): Promise<Buffer> =>
  jpeg(composeArt(product.art, index));

/** The first picture of a product as a JPEG of 480 × 600 pixels. */
const renderThumbnail = async (product: Product): Promise<Buffer> =>
  jpeg(composeArt(product.art, 0, THUMBNAIL_WIDTH));

/** All pictures of a product and its thumbnail, drawn side by side: about twice as fast on two cores. */
export async function renderProduct(product: Product): Promise<ProductPictures> {
  const indexes = Array.from({ length: pictureCount(product.art) }, (_, index) => index);
  const [thumbnail, ...pictures] = await Promise.all([
    renderThumbnail(product),
    ...indexes.map((index) => renderArt(product, index)),
  ]);
  return { pictures, thumbnail };
}
