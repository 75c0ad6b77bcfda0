import { jpegAnatomy } from "./anatomy-jpeg";
import { PictureProblem } from "./problem";
import type { PictureFormat } from "./sniff";

/** A stretch of a file that holds no pixels: `[start, end)` in bytes. */
export type Stretch = [number, number];

export interface Anatomy {
  /** Everything beside the pixels: headers, metadata, comments, and what stands behind the picture. */
  beside: Stretch[];
  /** Where the picture ends; what follows is no part of it. */
  end: number;
}

const damaged = () => new PictureProblem("picture_damaged");

/** Takes a file apart by its format's own structure. Throws `picture_damaged` where the structure breaks off. */
export function anatomyOf(format: PictureFormat, file: Buffer): Anatomy {
  switch (format) {
    case "jpeg":
      return jpegAnatomy(file);
    case "png":
      return pngAnatomy(file);
    case "webp":
      return webpAnatomy(file);
    case "heic":
      return heicAnatomy(file);
  }
}

const PNG_PIXELS = new Set(["IDAT", "fdAT"]);

function pngAnatomy(file: Buffer): Anatomy {
  const beside: Stretch[] = [];
  let at = 8;
  while (at + 12 <= file.length) {
    const type = file.toString("latin1", at + 4, at + 8);
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) throw damaged();
    if (!PNG_PIXELS.has(type)) beside.push([at, end]);
    at = end;
    if (type === "IEND") return { beside, end };
  }
  throw damaged();
}

const WEBP_PIXELS = new Set(["VP8 ", "VP8L", "ALPH", "ANMF"]);

function webpAnatomy(file: Buffer): Anatomy {
  const end = 8 + file.readUInt32LE(4);
  if (end > file.length) throw damaged();
  const beside: Stretch[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const size = file.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    // The last piece may go without its padding.
    if (next > end + 1) throw damaged();
    if (!WEBP_PIXELS.has(file.toString("latin1", at, at + 4))) beside.push([at, Math.min(next, end)]);
    at = next;
  }
  return { beside, end };
}

function heicAnatomy(file: Buffer): Anatomy {
  const beside: Stretch[] = [];
  for (const box of boxes(file, 0, file.length)) {
    if (box.type !== "mdat") beside.push([box.start, box.end]);
  }
  return { beside, end: file.length };
}

export interface Box {
  type: string;
  start: number;
  /** Where its content begins. */
  body: number;
  end: number;
}

/** The boxes of a stretch of an ISO media file; together they must fill it exactly. */
export function boxes(file: Buffer, from: number, to: number): Box[] {
  const found: Box[] = [];
  let start = from;
  while (start < to) {
    if (start + 8 > to) throw damaged();
    const size = file.readUInt32BE(start);
    const wide = size === 1;
    if (wide && start + 16 > to) throw damaged();
    const length = wide ? Number(file.readBigUInt64BE(start + 8)) : size === 0 ? to - start : size;
    const body = start + (wide ? 16 : 8);
    const end = start + length;
    if (end < body || end > to) throw damaged();
    found.push({ type: file.toString("latin1", start + 4, start + 8), start, body, end });
    start = end;
  }
  return found;
}
