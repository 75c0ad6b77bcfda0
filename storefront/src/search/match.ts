/**
 * A text as people may type it: no accents, no Arabic short vowels, one form of alef, ya, ta marbuta and hamza
 * carriers. `القفطان` and `قفطان`, `théière` and `theiere` meet here.
 */
export function fold(text: string): string {
  // NFKD takes hamza and accents off their letters as marks.
  return text
    .normalize("NFKD")
    .replace(/\p{M}|\u0640/gu, "")
    .toLowerCase()
    .replace(/ٱ/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه");
}

/** The words of a query, folded; the Arabic article and a French or English plural s are dropped. */
export function queryWords(query: string): string[] {
  const words = fold(query).split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => word.replace(/^ال(?=.{3})/, "").replace(/(?<=.{3})s$/, "")).filter(Boolean);
}

/** Whether every word of the query is somewhere in the texts. */
export function matches(words: string[], ...texts: string[]): boolean {
  const all = fold(texts.join(" "));
  return words.every((word) => all.includes(word));
}
