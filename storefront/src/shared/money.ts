import type { Locale } from "./locale.ts";

/** Separates thousands without letting the number break across lines. */
const NARROW_SPACE = "\u202f";
const NO_BREAK = "\u00a0";

/**
 * A price in the shopper's way: `1 249 د.م.`, `1 249,50 DH`, `MAD 1,249.50`. Latin digits; centimes only when there are
 * some. `amount` is in dirhams (major units).
 */
export function formatMoney(locale: Locale, amount: number): string {
  const english = locale === "en";
  const [whole = "0", cents] = amount.toFixed(Number.isInteger(amount) ? 0 : 2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? "," : NARROW_SPACE);
  const number = cents ? `${grouped}${english ? "." : ","}${cents}` : grouped;
  if (english) return `MAD${NO_BREAK}${number}`;
  return `${number}${NO_BREAK}${locale === "ar" ? "د.م." : "DH"}`;
}

/** Adds dirham amounts without the dust of binary fractions: the result has two decimals at most. */
export function addMoney(...amounts: number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;
}
