/** Measures a text at one size, in points. */
export type Measure = (text: string) => number;

const ELLIPSIS = "…";
const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });

/** Breaks a text into lines no wider than `width`: between words, and inside a word that is wider than a line. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => pieces(one, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** The word, or parts of it that each fit a line. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return word === "" ? [] : [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of graphemes.segment(word)) {
    if (part !== "" && measure(part + segment) > width) {
      parts.push(part);
      part = segment;
    } else part += segment;
  }
  return [...parts, part];
}

/** The line with an ellipsis, cut until both fit. */
export function cut(line: string, width: number, measure: Measure): string {
  const chars = Array.from(graphemes.segment(line), ({ segment }) => segment);
  while (chars.length > 0 && measure(chars.join("").trimEnd() + ELLIPSIS) > width) chars.pop();
  return chars.join("").trimEnd() + ELLIPSIS;
}

export interface Fitted {
  lines: string[];
  size: number;
}

export interface Room {
  width: number;
  /** How many lines there is room for at a size. */
  linesAt: (size: number) => number;
  /** The size wished for, and the smallest that can be read, in points. */
  size: number;
  least: number;
}

const STEP = 0.5;

/** The largest size at which the text fits its room; at the smallest, what is still too long ends in an ellipsis. */
export function fit(text: string, room: Room, measureAt: (size: number) => Measure): Fitted {
  for (let size = room.size; size > room.least; size -= STEP) {
    const lines = wrap(text, room.width, measureAt(size));
    if (lines.length <= room.linesAt(size)) return { lines, size };
  }
  const measure = measureAt(room.least);
  const lines = wrap(text, room.width, measure);
  const most = room.linesAt(room.least);
  if (lines.length <= most) return { lines, size: room.least };
  const kept = lines.slice(0, most);
  kept.push(cut(`${kept.pop() ?? ""} ${lines[most] ?? ""}`, room.width, measure));
  return { lines: kept, size: room.least };
}
