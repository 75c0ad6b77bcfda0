import { defineRouting } from "next-intl/routing";
import { LOCALES } from "../shared/locale.ts";

/** Arabic has no prefix; the URL alone decides, never a cookie or the browser's settings. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "ar",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});
