const ARABIC_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, "\u0627"],
  [/\u0629/g, "\u0647"],
  [/[\u0649\u06cc]/g, "\u064a"],
  [/\u0624/g, "\u0648"],
  [/\u0626/g, "\u064a"],
  [/[\u06a9\u06aa]/g, "\u0643"],
];
// Combining marks (Latin accents after NFD, Arabic vowel signs), tatweel, zero-width characters and direction marks.
const INVISIBLE = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const APOSTROPHES = /['’‘ʼ`´]/g;

/** Arabic-Indic and Persian digits as Latin ones; the rest of the text stands. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0x0f));
}

/** Invisible characters, control characters and repeated blanks out; for anything shown to or sent to people. */
export function cleanText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/**
 * The form under which two spellings of one place name are compared: without case, accents, apostrophes, hyphens, dashes,
 * tabs, repeated blanks, Arabic vowel signs and Arabic letter variants (أإآا, ة/ه, ى/ي). Empty for text without letters.
 */
export function normaliseName(text: string): string {
  // NFKD would split أ into alif and hamza and leave the fold to chance, so Arabic is folded before the accents go.
  const folded = ARABIC_FOLDS.reduce((name, [from, to]) => name.replace(from, to), text.normalize("NFKC"));
  return latinDigits(folded)
    .normalize("NFD")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(APOSTROPHES, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The form under which a carrier's words are compared: without case, accents and repeated blanks; signs such as `*` count, and
 * so does a control character: a broken word is not the word.
 */
export function normaliseWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}\u200b-\u200f\ufeff]/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[_\s]+/gu, " ")
    .trim();
}
