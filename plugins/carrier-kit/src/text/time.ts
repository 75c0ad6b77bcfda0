const CASABLANCA = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Africa/Casablanca",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const HOUR = 3_600_000;

/** Offset of Casablanca's clocks from UTC at an instant, in milliseconds: one hour, none in Ramadan. */
export function casablancaOffset(instant: number): number {
  const parts = new Map(CASABLANCA.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const at = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
  return local - Math.floor(instant / 1000) * 1000;
}

function wallClock(text: string): number | null {
  const match = LOCAL.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  // Date.UTC rolls 31 February over to March: a date that does not survive the round trip never existed.
  const written = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6] ?? "00"}`;
  return new Date(instant).toISOString().startsWith(written) ? instant : null;
}

/**
 * A carrier's local time (`2025-03-05 18:22:10`, seconds optional) as ISO 8601 in UTC; text with a zone of its own keeps it.
 * Where clocks go back the earlier of the two instants is meant; a time the clocks skipped is read with the offset before.
 * `null` for anything else, dates without a time and days that do not exist included.
 */
export function casablancaToUtc(text: string): string | null {
  const trimmed = text.trim();
  if (ZONED.test(trimmed)) {
    const zoned = Date.parse(trimmed);
    return Number.isNaN(zoned) ? null : new Date(zoned).toISOString();
  }
  const local = wallClock(trimmed);
  if (local === null) return null;
  const candidates = [HOUR, 0].map((offset) => local - offset);
  const exact = candidates.filter((instant) => instant + casablancaOffset(instant) === local);
  const chosen = exact[0] ?? local - casablancaOffset(local - 2 * HOUR);
  return new Date(chosen).toISOString();
}

/** A Unix time in seconds, as number or text, as ISO 8601 in UTC; `null` for what is not one (1970 to 2100). */
export function unixToUtc(seconds: string | number): string | null {
  const value = typeof seconds === "string" && /^\d{1,12}$/.test(seconds.trim()) ? Number(seconds) : seconds;
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0 || value >= 4_102_444_800)
    return null;
  return new Date(value * 1000).toISOString();
}
