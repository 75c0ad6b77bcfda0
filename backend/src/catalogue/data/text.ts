import type { Text, Variant } from "../types";

const NO_BREAK = "\u00a0";

/** French spacing: no-break spaces before double punctuation, inside guillemets and between number and unit. */
const french = (text: string): string =>
  text
    .replaceAll("'", "’")
    .replace(/ ([:;!?»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(\d) (cm|ml|cl|l|g|kg|ans|pièces|×)/g, `$1${NO_BREAK}$2`);

/** A text in Arabic, French and English. */
export const text = (ar: string, fr: string, en: string): Text => ({
  ar,
  fr: french(fr),
  en: en.replaceAll("'", "’"),
});

/** One variant: price in dirhams, stock in pieces. */
export const variant = (sku: string, options: Variant["options"], price: number, stock: number): Variant => ({
  sku,
  options,
  price,
  stock,
});
