import bidiFactory from "bidi-js";
import type { Direction } from "../types";
import type { Face } from "./fonts";

const bidi = bidiFactory();

/** A piece of one face and one direction, in the order in which pieces stand on paper, from the left. */
export interface Run {
  /** As it is given to the shaper: Arabic in reading order (the shaper turns it), everything else as it stands on paper. */
  text: string;
  face: Face;
}

interface Faces {
  faceOf(char: string): Face | undefined;
  has(face: Face, char: string): boolean;
}

const ISOLATE = /[\u2066-\u2069]/;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const STRONG_RTL = ["R", "AL"];

/** The direction of the first letter that has one; `fallback` without any. */
export function directionOfText(text: string, fallback: Direction): Direction {
  for (const char of text) {
    const type = bidi.getBidiCharTypeName(char);
    if (STRONG_RTL.includes(type)) return "rtl";
    if (type === "L") return "ltr";
  }
  return fallback;
}

/** The pieces of one printable line in visual order, by the Unicode bidirectional algorithm (UAX 9). */
export function visualRuns(line: string, base: Direction, faces: Faces): Run[] {
  const levels = bidi.getEmbeddingLevels(line, base);
  const chosen = facesOf(line, faces);
  const groups: { indices: number[]; rtl: boolean; face: Face }[] = [];
  for (const index of bidi.getReorderedIndices(line, levels)) {
    const face = chosen[index];
    if (face === undefined) continue;
    const rtl = ((levels.levels[index] ?? 0) & 1) === 1;
    const last = groups.at(-1);
    if (last && last.rtl === rtl && last.face === face) last.indices.push(index);
    else groups.push({ indices: [index], rtl, face });
  }
  return groups.map(({ indices, rtl, face }) => ({ text: runText(line, indices, rtl), face }));
}

function runText(line: string, indices: number[], rtl: boolean): string {
  const chars = indices.map((index) => line[index] ?? "");
  if (!rtl) return chars.join("");
  const mirrored = chars.map((char) => bidi.getMirroredCharacter(char) ?? char);
  // The shaper turns what holds an Arabic letter, and nothing else.
  return (ARABIC_LETTER.test(chars.join("")) ? mirrored.reverse() : mirrored).join("");
}

/** The face of each character; what has no script of its own stays in the face before it, so that words are shaped whole. */
function facesOf(line: string, faces: Faces): (Face | undefined)[] {
  let previous: Face | undefined;
  return Array.from({ length: line.length }, (_, index) => {
    const char = line[index] ?? "";
    if (ISOLATE.test(char)) return undefined;
    const neutral = !/[\p{L}\p{N}]/u.test(char);
    const face = neutral && previous && faces.has(previous, char) ? previous : faces.faceOf(char);
    previous = face ?? previous;
    return face;
  });
}
