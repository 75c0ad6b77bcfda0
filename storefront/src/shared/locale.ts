/** The shop's languages, Arabic first. */
export const LOCALES = ["ar", "fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Narrows any value to a locale; anything unknown is Arabic. */
export function toLocale(value: unknown): Locale {
  return LOCALES.find((locale) => locale === value) ?? "ar";
}

/** Writing direction of a language. */
export function direction(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr";
}

/** The public path of a page: Arabic without a prefix, `/fr/…`, `/en/…`. `path` begins with `/`. */
export function localPath(locale: Locale, path: string): string {
  if (locale === "ar") return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
