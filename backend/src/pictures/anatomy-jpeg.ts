import type { Anatomy, Stretch } from "./anatomy";
import { PictureProblem } from "./problem";

const END = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;

/** Markers that stand alone: TEM, RST0 to RST7 and SOI. */
const alone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Segments up to the end marker; entropy-coded data counts as pixels. Throws where the file breaks off. */
export function jpegAnatomy(file: Buffer): Anatomy {
  const beside: Stretch[] = [];
  let at = 2;
  for (;;) {
    at = markerAt(file, at);
    const marker = file[at] ?? END;
    at += 1;
    if (marker === END) return { beside, end: at };
    if (alone(marker)) continue;
    if (at + 2 > file.length) throw damaged();
    const end = at + file.readUInt16BE(at);
    if (end < at + 2 || end > file.length) throw damaged();
    if (marker === APP0 && isStretched(file, at + 2, end)) throw new PictureProblem("picture_disguise");
    beside.push([at, end]);
    at = marker === SCAN ? scanEnd(file, end) : end;
  }
}

const damaged = () => new PictureProblem("picture_damaged");

/** The position of the marker byte, behind its fill bytes. */
function markerAt(file: Buffer, from: number): number {
  let at = from;
  if (file[at] !== 0xff) throw damaged();
  while (file[at] === 0xff) at += 1;
  if (at >= file.length) throw damaged();
  return at;
}

/** Where the coded data stops: at a marker that is neither a stuffed zero nor a restart. */
function scanEnd(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from);
  while (at >= 0 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = file.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  throw damaged();
}

/** A JFIF header has one length for its thumbnail's size; a longer one hides something (a script, as a rule). */
function isStretched(file: Buffer, body: number, end: number): boolean {
  if (file.toString("latin1", body, body + 5) !== "JFIF\0") return false;
  const [width = 0, height = 0] = [file[body + 12], file[body + 13]];
  return end - body !== 14 + 3 * width * height;
}
