interface Entry {
  value: unknown;
  until: number;
}

const entries = new Map<string, Entry>();
/** Bounds memory whatever is asked for; the oldest entry goes first. */
const MAX_ENTRIES = 500;

/**
 * Keeps what `load` gave for `ttlMs`. `null` (no answer) is never kept, and while the source is down the last good value
 * is served for up to ten times its life: an old category list beats an error page.
 */
export async function memo<T>(key: string, ttlMs: number, load: () => Promise<T | null>): Promise<T | null> {
  const now = Date.now();
  const known = entries.get(key);
  if (known && known.until > now) return known.value as T;
  const fresh = await load();
  if (fresh === null) return known && known.until + 9 * ttlMs > now ? (known.value as T) : null;
  entries.delete(key);
  entries.set(key, { value: fresh, until: now + ttlMs });
  const oldest = entries.keys().next();
  if (entries.size > MAX_ENTRIES && !oldest.done) entries.delete(oldest.value);
  return fresh;
}
