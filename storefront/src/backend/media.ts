import { settings } from "./settings.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The address under which the browser gets a picture: the backend's own files come through `/media/…` of the shop, so
 * that the backend's address never shows; https pictures elsewhere (a CDN) stand as they are; the rest is dropped.
 */
export function pictureUrl(source: string): string | null {
  const backend = new URL(settings().backendUrl);
  let url: URL;
  try {
    url = new URL(source, backend);
  } catch {
    return null;
  }
  const own = url.host === backend.host || LOOPBACK.test(url.hostname);
  if (own)
    return url.pathname.startsWith("/static/") ? `/media/${url.pathname.slice("/static/".length)}` : null;
  return url.protocol === "https:" ? url.href : null;
}
