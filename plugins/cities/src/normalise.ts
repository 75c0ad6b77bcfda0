/** Longest query that is looked at, in characters; an address line is shorter. */
const MAX_LENGTH = 160;

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ة: "ه",
  ھ: "ه",
  ہ: "ه",
  ە: "ه",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  ݣ: "ك",
  ڤ: "ف",
  ڥ: "ف",
  پ: "ب",
  چ: "ج",
  ژ: "ج",
  ء: "",
  ـ: "",
};

const LATIN_LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", ı: "i" };

/** Arabic-Indic and Persian digits to ASCII. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
}

/**
 * One form for one spelling: lower case, no accents or diacritics, Arabic letter variants unified, no tatweel or invisible marks,
 * ASCII digits, words separated by single blanks. Decomposition turns أ إ آ ؤ ئ into a letter and a mark, which is dropped.
 */
export function normaliseCity(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/['’‘ʼʿʾ`´]/g, "")
    .replace(/[٠-٩۰-۹]/g, asciiDigit)
    .replace(
      /[ٱىیېةھہەکگڭݣڤڥپچژءـœæßøłı]/g,
      (letter) => ARABIC_LETTERS[letter] ?? LATIN_LETTERS[letter] ?? "",
    )
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Parts of a query between marks that part two names: comma, slash, brackets, line break, spaced or long dash. */
export function splitParts(text: string): string[] {
  return text
    .slice(0, MAX_LENGTH)
    .split(/[,،;؛/\\|()[\]:\n\r\t–—]+|\s-+\s/u)
    .map(normaliseCity)
    .filter((part) => part !== "");
}

/** Words of any text, normalised; none for a text without letters and digits. */
export function wordsOf(text: string): string[] {
  const normal = normaliseCity(text);
  return normal === "" ? [] : normal.split(" ");
}
