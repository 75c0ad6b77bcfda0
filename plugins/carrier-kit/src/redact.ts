const MARK = "[redacted]";
const SECRET_HEADERS = /^(authorization|cookie|set-cookie|proxy-authorization|x-api-key|csrf-token)$/i;
const SHORTEST = 4;
/** Shorter than this, a piece of base64 or hex could stand in ordinary text. */
const SHORTEST_PIECE = 8;

/** Takes secrets out of anything that is logged, thrown or shown. */
export interface Redactor {
  text(value: string): string;
  headers(values: Record<string, string>): Record<string, string>;
  /** Any JSON value, secrets in keys and values alike; bytes stand. */
  json(value: unknown): unknown;
  /** The same for a value whose type is known. */
  clean<T>(value: T): T;
  /** Adds a secret learnt later, such as a session's token. */
  learn(secret: string): void;
}

/** What base64 makes of a secret wherever it begins in a longer text: only the characters that it decides alone. */
function base64Pieces(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const whole = bytes.toString("base64").replace(/=+$/, "");
    const end = (bytes.length * 8) % 6 === 0 ? whole.length : whole.length - 1;
    return whole.slice(Math.ceil((before * 8) / 6), end);
  });
}

function urlSpellings(secret: string): string[] {
  const encoded = encodeURIComponent(secret.replace(/\p{Cs}/gu, "\ufffd"));
  const strict = encoded.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const plus = encoded.replace(/%20/g, "+");
  return [encoded, strict, plus, encodeURIComponent(encoded)].flatMap((text) => [text, lower(text)]);
}

function jsonSpellings(secret: string): string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const ascii = quoted.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const slashes = [quoted, ascii].map((text) => text.replaceAll("/", "\\/"));
  return [quoted, ascii, ...slashes, JSON.stringify(quoted).slice(1, -1)];
}

function spellings(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  const pieces = [...base64Pieces(secret), Buffer.from(secret).toString("hex")];
  const url = (text: string) => text.replaceAll("+", "-").replaceAll("/", "_");
  const long = pieces.flatMap((piece) => [piece, url(piece)]).filter((p) => p.length >= SHORTEST_PIECE);
  return [secret, ...urlSpellings(secret), ...jsonSpellings(secret), base64, url(base64), ...long];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

/**
 * A redactor for an account's secrets, also where they appear URL-encoded, JSON-escaped, in hex or in base64, alone or inside a
 * longer text. `hiddenOrigin`: addresses below it hold the keys, so they go as a whole.
 */
export function createRedactor(secrets: readonly string[], hiddenOrigin?: string): Redactor {
  const known = new Set<string>();
  let pattern: RegExp | null = null;
  const address = hiddenOrigin ? new RegExp(`${escaped(hiddenOrigin)}[^\\s"<>]*`, "gi") : null;
  const learn = (secret: string): void => {
    // A very short value would blacken ordinary text; no carrier issues one.
    if (secret.length < SHORTEST) return;
    for (const spelling of spellings(secret)) known.add(spelling);
    const longest = [...known].sort((a, b) => b.length - a.length);
    pattern = new RegExp(longest.map(escaped).join("|"), "g");
  };
  for (const secret of secrets) learn(secret);
  const text = (value: string): string => {
    const hidden = address ? value.replace(address, MARK) : value;
    return pattern ? hidden.replace(pattern, MARK) : hidden;
  };
  const json = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(json);
    if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), json(item)]));
  };
  const headers = (values: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, SECRET_HEADERS.test(key) ? MARK : text(value)]),
    );
  // Texts become texts and everything else stands, so the shape is the one that came in.
  const clean = <T>(value: T): T => json(value) as T;
  return { text, headers, json, clean, learn };
}
