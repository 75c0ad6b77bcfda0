const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Africa/Casablanca",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** `2026-11-22 18:05:10`: the way carriers write a moment (epoch milliseconds), in Morocco's own time, without a zone. */
export function casablancaTime(epochMs: number): string {
  const at = new Map(parts.formatToParts(epochMs).map((part) => [part.type, part.value]));
  return `${at.get("year")}-${at.get("month")}-${at.get("day")} ${at.get("hour")}:${at.get("minute")}:${at.get("second")}`;
}

const LOCAL = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

/** A carrier-local time from either form people send: local text is kept, ISO 8601 is converted; null when it is neither. */
export function toCasablancaTime(text: string): string | null {
  if (LOCAL.test(text)) return text;
  const epochMs = Date.parse(text);
  return Number.isNaN(epochMs) ? null : casablancaTime(epochMs);
}
