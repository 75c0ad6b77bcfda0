/** Letters of neighbouring alphabets that the font lacks, by the nearest that Arabic readers know. */
const NEAREST: Record<string, string> = {
  ڭ: "ك",
  گ: "ك",
  ک: "ك",
  پ: "ب",
  چ: "ج",
  ی: "ي",
  ێ: "ي",
  ہ: "ه",
  ھ: "ه",
  ۋ: "و",
  "№": "N°",
  "→": ">",
  "‐": "-",
};

/** Overrides and embeddings could turn a whole line around; isolates are kept, the layout uses them itself. */
const UNWANTED = /\p{Cc}|[\u200b-\u200f\u202a-\u202e]|[\u2060\ufeff]|[\ufe0e-\ufe0f]/gu;
const PICTURE = /\p{Extended_Pictographic}/gu;

/**
 * One line of text that the fonts can show: control characters and pictures go, letters without a glyph become the nearest one,
 * or `?` where there is none.
 */
export function printable(text: string, hasGlyph: (char: string) => boolean): string {
  // Digits and the copyright sign count as pictographs, so what has a glyph stays.
  const line = text
    .replace(/[^\S\u00a0]+/gu, " ")
    .replace(UNWANTED, "")
    .replace(PICTURE, (char) => (hasGlyph(char) ? char : ""))
    .normalize("NFC");
  return Array.from(line, (char) => shown(char, hasGlyph))
    .join("")
    .trim();
}

const ISOLATES = /[\u2066-\u2069]/;

function shown(char: string, hasGlyph: (char: string) => boolean): string {
  if (ISOLATES.test(char) || hasGlyph(char)) return char;
  const plain = NEAREST[char] ?? char.normalize("NFKD");
  const known = Array.from(plain).filter(hasGlyph).join("");
  return known || (/\p{M}/u.test(char) ? "" : "?");
}

/** Keeps somebody's words in their own direction inside a sentence of another language. */
export const set = (text: string): string => `\u2068${text}\u2069`;

/** Keeps a number, phone or code in its own left-to-right order inside any sentence. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;
