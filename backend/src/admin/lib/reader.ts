import type { Locale } from "@souk/contracts";

/** How each of our languages is named to Intl; Arabic with Latin digits. */
export const INTL: Record<Locale, string> = { ar: "ar-MA-u-nu-latn", fr: "fr-FR", en: "en-GB" };

/** From which side a language is read. */
export const directionOf = (locale: Locale): "rtl" | "ltr" => (locale === "ar" ? "rtl" : "ltr");

/** The reader's language among ours, from the dashboard's (`fr`, `enGB`, `zhCN`, ...): English where we have none. */
export function readerLocale(language: string | undefined): Locale {
  const short = language?.slice(0, 2).toLowerCase();
  return short === "ar" || short === "fr" ? short : "en";
}

/** An amount in dirhams as shoppers see it, in Latin digits: `249 د.م.`, `1 249,50 DH`, `MAD 1,249.50`. */
export function formatMoney(locale: Locale, amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  // Arabic prices are grouped the French way, as Moroccan shops print them.
  const number = new Intl.NumberFormat(locale === "en" ? INTL.en : INTL.fr, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
  if (locale === "en") return `MAD\u00a0${number}`;
  return `${number}\u00a0${locale === "ar" ? "د.م." : "DH"}`;
}

/** A moment (ISO 8601) as day and minute, in the browser's time zone as on the rest of the page. */
export function formatMoment(locale: Locale, at: string, timeZone?: string): string {
  // Arabic has no short month names: its medium style is all digits.
  const dateStyle = locale === "ar" ? "long" : "medium";
  const format = new Intl.DateTimeFormat(INTL[locale], { dateStyle, timeStyle: "short", timeZone });
  return format.format(new Date(at));
}
