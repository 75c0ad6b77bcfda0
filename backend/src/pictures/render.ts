import sharp, { type Sharp, type SharpOptions } from "sharp";
import { decodeHeic } from "./heic";
import { heicProfile, withProfile } from "./heic-colour";
import { FULL_SIDE, inMegapixels, THUMBNAIL_SIDE, type UploadLimits } from "./limits";
import { PictureProblem } from "./problem";
import type { PictureFormat } from "./sniff";

/** One stored file of a picture. */
export interface Rendition {
  bytes: Buffer;
  width: number;
  height: number;
  mime: "image/jpeg" | "image/png" | "image/webp";
  extension: "jpg" | "png" | "webp";
}

export interface Rendered {
  full: Rendition;
  thumbnail: Rendition;
}

interface Raw {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

// Every picture comes once, and two are at work at most: nothing is cached, and each takes one core.
sharp.cache(false);
sharp.concurrency(1);

const QUALITY = 84;
const THUMBNAIL_QUALITY = 78;
const DAMAGE_IS_FATAL = "error" as const;

/** Upright, in sRGB, at most 1200 px, without metadata, and its thumbnail. Throws a `PictureProblem`. */
export async function render(format: PictureFormat, file: Buffer, limits: UploadLimits): Promise<Rendered> {
  try {
    const source = format === "heic" ? await heicSource(file, limits) : await plainSource(file, limits);
    const raw = await pixelsOf(source, limits);
    const hasAlpha = raw.info.channels % 2 === 0;
    const [full, thumbnail] = await Promise.all([
      encode(sharp(raw.data, { raw: raw.info }), format === "heic" ? "jpeg" : format, QUALITY),
      encode(small(raw), hasAlpha ? "webp" : "jpeg", THUMBNAIL_QUALITY),
    ]);
    return { full, thumbnail };
  } catch (error) {
    if (error instanceof PictureProblem) throw error;
    const slow = error instanceof Error && /timeout/i.test(error.message);
    throw new PictureProblem(slow ? "picture_slow" : "picture_damaged");
  }
}

const optionsOf = (limits: UploadLimits): SharpOptions => ({
  failOn: DAMAGE_IS_FATAL,
  limitInputPixels: limits.pixels,
  sequentialRead: true,
});

/** The header is read first: what has too many pixels is never decoded. */
async function plainSource(file: Buffer, limits: UploadLimits): Promise<Sharp> {
  const { width, height } = await sharp(file, { ...optionsOf(limits), limitInputPixels: false }).metadata();
  if (width * height > limits.pixels)
    throw new PictureProblem("picture_pixels", { width, height, max: inMegapixels(limits.pixels) });
  return sharp(file, optionsOf(limits)).autoOrient();
}

/** The decoder turns the picture upright itself and gives no profile: that one is put back before colours are converted. */
async function heicSource(file: Buffer, limits: UploadLimits): Promise<Sharp> {
  const { data, width, height } = await decodeHeic(file, limits);
  const decoded = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: limits.pixels });
  const profile = await heicProfile(file);
  if (!profile) return decoded.flatten({ background: "#fff" });
  const shrunk = inside(decoded.flatten({ background: "#fff" }), FULL_SIDE).png({ compressionLevel: 0 });
  return sharp(withProfile(await shrunk.toBuffer(), profile), optionsOf(limits));
}

const inside = (image: Sharp, side: number): Sharp =>
  image.resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });

async function pixelsOf(source: Sharp, limits: UploadLimits): Promise<Raw> {
  const { data, info } = await inside(source, FULL_SIDE)
    .toColourspace("srgb")
    .timeout({ seconds: Math.ceil(limits.pictureMs / 1000) })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height, channels: info.channels as 1 | 2 | 3 | 4 } };
}

const small = ({ data, info }: Raw): Sharp => inside(sharp(data, { raw: info }), THUMBNAIL_SIDE);

async function encode(image: Sharp, format: "jpeg" | "png" | "webp", quality: number): Promise<Rendition> {
  const encoded = {
    jpeg: () => image.jpeg({ quality, progressive: true }),
    png: () => image.png({ compressionLevel: 8 }),
    webp: () => image.webp({ quality, effort: 3 }),
  }[format]();
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const extension = format === "jpeg" ? "jpg" : format;
  return { bytes: data, width: info.width, height: info.height, mime: `image/${format}`, extension };
}
