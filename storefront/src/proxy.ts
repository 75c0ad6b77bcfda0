import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing.ts";

/** Maps `/…`, `/fr/…`, `/en/…` to the pages of their language; decides nothing else. */
export default createMiddleware(routing);

export const config = {
  matcher: [
    "/((?!_next/|do/|media/|dist/|icons/|robots.txt|sitemap.xml|manifest.webmanifest|favicon.ico).*)",
  ],
};
