import { readFileSync } from "node:fs";

/** The parts that the family comes in, in the order in which a character is looked for. */
export const FACES = ["latin", "arabic", "latin-ext"] as const;
export type Face = (typeof FACES)[number];
export type Weight = 400 | 700;

/** What is used of the font that pdfkit has opened, beyond its declared types. */
interface OpenFont {
  hasGlyphForCodePoint(code: number): boolean;
}
type WithOpenFont = PDFKit.PDFDocument & { _font: { font: OpenFont } };

const fontName = (face: Face, weight: Weight): string => `readex-${face}-${weight}`;

/** The files of the shop's one type family, read once a process. */
const files = new Map<string, Buffer>();

function fontFile(face: Face, weight: Weight): Buffer {
  const path = `@fontsource/readex-pro/files/readex-pro-${face}-${weight}-normal.woff`;
  const known = files.get(path);
  if (known) return known;
  const bytes = readFileSync(require.resolve(path));
  files.set(path, bytes);
  return bytes;
}

/** The type family in one document; a face is embedded when it is used. */
export class Fonts {
  private readonly chars = new Map<Face, OpenFont>();

  constructor(private readonly doc: PDFKit.PDFDocument) {
    for (const face of FACES) {
      for (const weight of [400, 700] as const)
        doc.registerFont(fontName(face, weight), fontFile(face, weight));
    }
  }

  select(face: Face, weight: Weight): void {
    this.doc.font(fontName(face, weight));
  }

  /** The face that has a glyph for the character; every weight has the same. */
  faceOf(char: string): Face | undefined {
    const code = char.codePointAt(0) ?? 0;
    return FACES.find((face) => this.open(face).hasGlyphForCodePoint(code));
  }

  has(face: Face, char: string): boolean {
    return this.open(face).hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
  }

  private open(face: Face): OpenFont {
    const known = this.chars.get(face);
    if (known) return known;
    this.select(face, 400);
    const { font } = (this.doc as WithOpenFont)._font;
    this.chars.set(face, font);
    return font;
  }
}
