import { z } from "@medusajs/framework/zod";
import { uploadSettings } from "../config/storage";

const MEGA = 1_000_000;
const BYTES_PER_MB = 1024 * 1024;

/** Files of one request. */
export const MOST_FILES = 20;
/** Largest side of a stored picture and of its thumbnail, in pixels. */
export const FULL_SIDE = 1200;
export const THUMBNAIL_SIDE = 600;

export interface UploadLimits {
  /** Bytes of one file. */
  fileBytes: number;
  /** Bytes of a whole request, of which several files share. */
  requestBytes: number;
  /** Pixels of a picture, as its header tells them before anything is decoded. */
  pixels: number;
  /** Time that one picture may take, in milliseconds. */
  pictureMs: number;
  /** Memory of the HEIC decoder, in bytes. */
  heicBytes: number;
}

const schema = z.object(uploadSettings);

/** A request carries a few of the largest files, or many small ones. */
const FILES_PER_REQUEST = 4;
const PICTURE_MS = 20_000;
const HEIC_BYTES = 1024 * BYTES_PER_MB;

/** The limits of uploads from the settings; throws naming the one that is wrong. */
export function uploadLimits(env: NodeJS.ProcessEnv = process.env): UploadLimits {
  const { SOUK_UPLOAD_MAX_MB: megabytes, SOUK_UPLOAD_MAX_MEGAPIXELS: megapixels } = schema.parse(env);
  const fileBytes = Math.round(megabytes * BYTES_PER_MB);
  return {
    fileBytes,
    requestBytes: fileBytes * FILES_PER_REQUEST,
    pixels: Math.round(megapixels * MEGA),
    pictureMs: PICTURE_MS,
    heicBytes: HEIC_BYTES,
  };
}

/** Megabytes as people write them: `15`, `1.5`. */
export const inMegabytes = (bytes: number): number => Math.round((bytes / BYTES_PER_MB) * 10) / 10;
export const inMegapixels = (pixels: number): number => Math.round(pixels / MEGA);
