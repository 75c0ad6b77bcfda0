import sharp from "sharp";
import type { Product } from "../types";
import { composeArt } from "./art";

const QUALITY = 82;
const THUMBNAIL_WIDTH = 480;

const jpeg = (svg: string, width?: number): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize({ width }).flatten().jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();

/** One picture of a product as a JPEG of 960 × 1200 pixels; see `composeArt` for the index and its error. */
export const renderArt = async (product: Product, index: number): Promise<Buffer> =>
  jpeg(composeArt(product.art, index));

/** The first picture of a product as a JPEG of 480 × 600 pixels. */
export const renderThumbnail = async (product: Product): Promise<Buffer> =>
  jpeg(composeArt(product.art, 0), THUMBNAIL_WIDTH);
