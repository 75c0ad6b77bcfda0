/**
 * Money inside comparisons: whole centimes, so that 0.1 + 0.2 is 0.3. Everything outside (API, database, pages) speaks
 * dirhams.
 */
export type Centimes = number;

const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** What stands around an amount in carriers' files: the currency in three scripts, and blanks of every width. */
const CURRENCY = /(?:mad|dhs?|dirhams?|د\.?م\.?|درهم)\.?/giu;
const BLANKS = /[\s\u00A0\u202F\u2009'’]/g;

/**
 * An amount as people and Excel write it (`1 249,50`, `1.249,50`, `1,249.50`, `249 DH`, `(35,00)`) in centimes; null where
 * it is none. A lone separator before exactly three digits groups thousands: money has no thousandths.
 */
export function parseAmount(text: string): Centimes | null {
  const latin = text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  const arabic = latin.replaceAll("٫", ",").replaceAll("٬", "");
  const bare = arabic.replace(CURRENCY, "").replace(BLANKS, "").replaceAll("\u2212", "-");
  const [, open, minus, digits, after] = /^(\()?([-+]?)([\d.,]+)([-)]?)$/.exec(bare) ?? [];
  if (digits === undefined) return null;
  const parts = splitAmount(digits);
  if (!parts) return null;
  const negative = minus === "-" || after === "-" || (open === "(" && after === ")");
  const cents = Number(parts.whole) * 100 + Number(parts.fraction.padEnd(2, "0"));
  if (!Number.isSafeInteger(cents)) return null;
  return negative && cents !== 0 ? -cents : cents;
}

/** Whole dirhams and the digits after the decimal separator, at most two. */
function splitAmount(digits: string): { whole: string; fraction: string } | null {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last === -1) return { whole: digits, fraction: "" };
  const separator = digits[last] ?? "";
  const tail = digits.slice(last + 1);
  const head = digits.slice(0, last);
  const isDecimal = tail.length <= 2 && !head.includes(separator);
  const whole = (isDecimal ? head : digits).split(/[.,]/);
  if (whole.slice(1).some((group) => group.length !== 3) || !/^\d+$/.test(whole.join(""))) return null;
  if (new Set((isDecimal ? head : digits).replace(/\d/g, "")).size > 1) return null;
  return { whole: whole.join(""), fraction: isDecimal ? tail : "" };
}

/** An amount from the database (`249.5`, numeric) or the API (a number) in centimes. Throws on anything else. */
export function centimes(dirhams: string | number): Centimes {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(String(dirhams)) ?? [];
  if (whole === undefined || /[^0]/.test(fraction.slice(2)))
    throw new Error(`no amount of money: ${dirhams}`);
  const cents = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  return sign ? -cents : cents;
}

/** Centimes as dirhams for JSON. */
export const dirhams = (amount: Centimes): number => amount / 100;
/** Centimes as the exact text that PostgreSQL's numeric takes. */
export const numeric = (amount: Centimes): string => (amount / 100).toFixed(2);

export const dirhamsOrNull = (amount: Centimes | null): number | null =>
  amount === null ? null : dirhams(amount);
export const numericOrNull = (amount: Centimes | null): string | null =>
  amount === null ? null : numeric(amount);
