import { ID } from "./ids";

/** Digits as people write them here: Latin, Arabic-Indic, Eastern Arabic-Indic. */
const DIGIT = "[0-9٠-٩۰-۹]";
const ZERO = "[0٠۰]";
const ONE = "[1١۱]";
const TWO = "[2٢۲]";
const FIRST = "[5-8٥-٨۵-۸]";
/** What may stand between two digits of one number: blanks, dots, dashes, brackets, direction marks. */
const GAP = "[\\s.,\\-/()_\\u00a0\\u200b-\\u200f\\u2010-\\u2015\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{0,4}";

const COUNTRY = `(?:\\+|${ZERO}${GAP}${ZERO}${GAP})?${TWO}${GAP}${ONE}${GAP}${TWO}${GAP}`;
/** +212, 00212, 212, each with or without the bracketed zero; 0; or nothing before the nine digits. */
const PHONE = `(?<!${DIGIT})(?:${COUNTRY})?(?:${ZERO}${GAP})?${FIRST}(?:${GAP}${DIGIT}){8}(?!${DIGIT})`;

const ID_OR_PHONE = new RegExp(`(${ID})|${PHONE}`, "g");

const HIDDEN = "••••••••";

/** A phone number of which the last two digits can be seen, so that two of them can be told apart. */
export function maskPhone(phone: string): string {
  const digits = [...phone].filter((letter) => new RegExp(DIGIT).test(letter));
  return digits.length < 5 ? HIDDEN : `${HIDDEN}${digits.slice(-2).join("")}`;
}

/** The text with every Moroccan phone number in it masked, however it is written; ids stay whole, or nothing would be found by them. */
export const maskPhonesIn = (text: string): string =>
  text.replace(ID_OR_PHONE, (found, id?: string) => id ?? maskPhone(found));
