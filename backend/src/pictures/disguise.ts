import { setImmediate as breathe } from "node:timers/promises";
import type { Anatomy, Stretch } from "./anatomy";
import { PictureProblem } from "./problem";
import type { PictureFormat } from "./sniff";

/**
 * What a browser, a server or a reader would run if it took the file for something else. Each is at least six bytes long:
 * in ten megabytes of compressed film, behind a phone's picture, none of them turns up by chance.
 */
const ACTIVE =
  /<script|<html[\s>]|<!doctype|<svg(?:>[\s\w<]|\s+\w)|<\?php\s|<iframe|<body[\s>]|%pdf-\d|javascript:/i;
const LONGEST = 16;
const ZIP_END = Buffer.from("PK\x05\x06", "latin1");
/** A zip's directory ends within this many bytes of the end of the file. */
const ZIP_REACH = 65_557;
const PIECE = 1 << 20;

/**
 * Refuses a file that is a picture and something else at once: markup or scripts beside the pixels, an archive or
 * anything unknown behind the picture. What phones put behind a JPEG (a second picture, a short film) may stay: it is
 * not kept.
 */
export async function refuseDisguise(format: PictureFormat, file: Buffer, anatomy: Anatomy): Promise<void> {
  const behind = file.subarray(anatomy.end);
  if (!mayFollow(format, behind)) throw new PictureProblem("picture_disguise");
  if (file.subarray(-ZIP_REACH).includes(ZIP_END)) throw new PictureProblem("picture_disguise");
  const stretches: Stretch[] = [...anatomy.beside, [anatomy.end, file.length]];
  for (const [start, end] of stretches) await scan(file, start, end);
}

async function scan(file: Buffer, start: number, end: number): Promise<void> {
  for (let at = start; at < end; at += PIECE) {
    const text = file.toString("latin1", at, Math.min(end, at + PIECE + LONGEST));
    if (ACTIVE.test(text)) throw new PictureProblem("picture_disguise");
    if (end - at > PIECE) await breathe();
  }
}

function mayFollow(format: PictureFormat, behind: Buffer): boolean {
  const first = afterZeros(behind);
  if (first === behind.length) return true;
  if (format !== "jpeg") return false;
  const rest = behind.subarray(first);
  const isJpeg = rest[0] === 0xff && rest[1] === 0xd8 && rest[2] === 0xff;
  // A film's box begins with its length, whose own first bytes are zeros.
  const isFilm = behind.subarray(Math.max(0, first - 3), first + 8).includes("ftyp");
  const isSamsung = rest.subarray(-4).toString("latin1") === "SEFT";
  return isJpeg || isFilm || isSamsung;
}

function afterZeros(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length && bytes[at] === 0) at += 1;
  return at;
}
