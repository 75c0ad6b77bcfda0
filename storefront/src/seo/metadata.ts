import type { Metadata } from "next";
import { settings } from "../backend/settings.ts";
import { LOCALES, type Locale, localPath } from "../shared/locale.ts";

interface PageFacts {
  locale: Locale;
  /** Path without its locale prefix. */
  path: string;
  title?: string;
  description?: string;
  picture?: string;
  /** False keeps the page out of search engines: carts, forms, orders. */
  indexed?: boolean;
}

/** Title, canonical address, the same page in the other languages, and the preview card of a shared link. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  picture,
  indexed = true,
}: PageFacts): Metadata {
  if (!indexed) return { title, robots: { index: false, follow: false } };
  const canonical = absoluteUrl(localPath(locale, path));
  return {
    title,
    description,
    alternates: { canonical, languages: alternateLanguages(path) },
    openGraph: {
      title,
      description,
      url: canonical,
      locale,
      type: "website",
      images: picture ? [absoluteUrl(picture)] : undefined,
    },
  };
}

/** hreflang addresses of a page; Arabic is also the default for everybody else. */
export function alternateLanguages(path: string): Record<string, string> {
  const entries = LOCALES.map((locale) => [locale, absoluteUrl(localPath(locale, path))]);
  return { ...Object.fromEntries(entries), "x-default": absoluteUrl(localPath("ar", path)) };
}

/** A path of the shop, or an address that is already whole, as a whole address. */
export function absoluteUrl(path: string): string {
  return new URL(path, settings().publicUrl).href;
}
