const MARK = "[redacted]";
const SECRET_HEADERS = /^(authorization|cookie|set-cookie|proxy-authorization|x-api-key|csrf-token)$/i;
const SHORTEST = 4;

/** Takes secrets out of anything that is logged, thrown or shown. */
export interface Redactor {
  text(value: string): string;
  headers(values: Record<string, string>): Record<string, string>;
  /** Any JSON value, secrets in keys and values alike. */
  json(value: unknown): unknown;
  /** Adds a secret learnt later, such as a session's token. */
  learn(secret: string): void;
}

function spellings(secret: string): string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const encoded = encodeURIComponent(secret);
  const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  return [secret, encoded, encoded.replace(/%20/g, "+"), quoted, base64];
}

/** A redactor for an account's secrets, also where they appear URL-encoded, JSON-escaped or in base64. */
export function createRedactor(secrets: readonly string[]): Redactor {
  const known = new Set<string>();
  const learn = (secret: string): void => {
    // A very short value would blacken ordinary text; no carrier issues one.
    if (secret.length < SHORTEST) return;
    for (const spelling of spellings(secret)) known.add(spelling);
  };
  for (const secret of secrets) learn(secret);
  const text = (value: string): string =>
    [...known]
      .sort((a, b) => b.length - a.length)
      .reduce((clean, secret) => clean.replaceAll(secret, MARK), value);
  const json = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(json);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), json(item)]));
  };
  const headers = (values: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, SECRET_HEADERS.test(key) ? MARK : text(value)]),
    );
  return { text, headers, json, learn };
}
