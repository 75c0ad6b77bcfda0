import type { Direction } from "../types";
import { printable } from "./clean";
import { Fonts, type Weight } from "./fonts";
import { directionOfText, visualRuns } from "./runs";
import { fit } from "./wrap";

export interface Box {
  x: number;
  y: number;
  width: number;
}
export interface Style {
  size: number;
  weight?: Weight;
  align?: "start" | "end" | "center";
  /** The direction of what is written, where it is not the one of its first letter. */
  base?: Direction;
}
export interface BlockStyle extends Style {
  /** The most lines, or the height that may be filled, in points. */
  lines: number | { height: number };
  /** The size that the text may shrink to; the wished one by default. */
  least?: number;
}

/** From one line of a paragraph to the next, in sizes. */
const LEADING = 1.35;
/** From the top of a line to its base line, in sizes. */
const ASCENT = 1;

/** Writes text of any script into a document: shaped, ordered, and never wider than its box. */
export class Pen {
  private readonly fonts: Fonts;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    readonly direction: Direction,
  ) {
    this.fonts = new Fonts(doc);
  }

  /** Writes a text into its box on at most so many lines, smaller where it must be; gives the height it took. */
  block(text: string, box: Box, style: BlockStyle): number {
    const clean = printable(text, (char) => this.fonts.faceOf(char) !== undefined);
    if (clean === "") return 0;
    const { weight = 400, least = style.size } = style;
    const base = style.base ?? directionOfText(clean, this.direction);
    const linesAt = (size: number) =>
      typeof style.lines === "number"
        ? style.lines
        : Math.max(1, Math.floor(style.lines.height / (size * LEADING)));
    const room = { width: box.width, linesAt, size: style.size, least };
    const { lines, size } = fit(clean, room, (at) => (part) => this.width(part, at, weight, base));
    for (const [index, line] of lines.entries()) {
      this.line(line, { ...box, y: box.y + index * size * LEADING }, { ...style, size, weight, base });
    }
    return lines.length * size * LEADING;
  }

  /** The width of a printable line, in points. */
  private width(line: string, size: number, weight: Weight, base: Direction): number {
    return this.measured(line, size, weight, base).reduce((sum, run) => sum + run.width, 0);
  }

  private measured(line: string, size: number, weight: Weight, base: Direction) {
    return visualRuns(line, base, this.fonts).map((run) => {
      this.fonts.select(run.face, weight);
      return { ...run, width: this.doc.fontSize(size).widthOfString(run.text, WHOLE) };
    });
  }

  private line(
    line: string,
    box: Box,
    { size, weight, align = "start", base }: Required<Pick<Style, "size" | "weight" | "base">> & Style,
  ): void {
    const runs = this.measured(line, size, weight, base);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = box.x + this.indent(box.width - width, align);
    for (const run of runs) {
      this.fonts.select(run.face, weight);
      const place = { ...WHOLE, lineBreak: false, baseline: "alphabetic" } as const;
      this.doc.fontSize(size).text(run.text, x, box.y + size * ASCENT, place);
      x += run.width;
    }
  }

  private indent(left: number, align: NonNullable<Style["align"]>): number {
    if (align === "center") return left / 2;
    return (align === "start") === (this.direction === "rtl") ? left : 0;
  }
}

/** Without a list of features pdfkit shapes word by word and puts the words in reading order, wrong for Arabic. */
const WHOLE: { features: [] } = { features: [] };
