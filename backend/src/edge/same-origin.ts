/** What of a request decides whether a page elsewhere may have sent it. */
export interface Crossing {
  method: string;
  /** A browser adds cookies by itself; any other proof of identity is added on purpose. */
  hasCookie: boolean;
  hasAuthorization: boolean;
  origin: string | undefined;
  /** `Sec-Fetch-Site`. */
  site: string | undefined;
  /** Origins of this server. */
  own: readonly string[];
  /** Origins on the CORS lists. */
  listed: readonly string[];
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether an unsafe request that a cookie signs may pass: it must come from a page of this server or of a listed origin.
 * A browser always says so in one of the two headers; a request that says nothing is refused.
 */
export function mayCross(crossing: Crossing): boolean {
  const { method, hasCookie, hasAuthorization, origin, site, own, listed } = crossing;
  if (SAFE.has(method) || !hasCookie || hasAuthorization) return true;
  if (origin !== undefined && listed.includes(origin)) return true;
  if (site !== undefined) return site === "same-origin";
  return origin !== undefined && own.includes(origin);
}
