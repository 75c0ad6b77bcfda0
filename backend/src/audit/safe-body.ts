/** Secrets, and the number of an identity card: no record can be erased by itself. */
const SECRET = /pass|token|secret|key|otp|code|credential|authorization|signature|^cin$/i;
const DEPTH = 5;
const ITEMS = 30;
const TEXT = 300;

/** A request's body as it may be kept: secrets masked, long and deep parts cut. */
export function safeBody(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return value.length > TEXT ? `${value.slice(0, TEXT)}…` : value;
  if (value === null || typeof value !== "object") return value;
  if (Buffer.isBuffer(value)) return `${value.length} bytes`;
  if (depth === DEPTH) return "…";
  if (Array.isArray(value)) return value.slice(0, ITEMS).map((item) => safeBody(item, depth + 1));
  const entries = Object.entries(value).slice(0, ITEMS);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, SECRET.test(name) ? "***" : safeBody(inner, depth + 1)]),
  );
}
