/** Reading of JSON that nobody vouches for: every accessor answers `undefined` where the shape is not the expected one. */
export type JsonObject = Record<string, unknown>;

/** Whether the value is a JSON object (not null, not an array). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member of an object, whatever it is. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A member that is text with something in it, trimmed. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found.trim() !== "" ? found.trim() : undefined;
}

/** A member that is a finite number, or text that writes one. */
export function numberAt(value: unknown, key: string): number | undefined {
  const found = member(value, key);
  if (typeof found === "number") return Number.isFinite(found) ? found : undefined;
  return typeof found === "string" && /^-?\d{1,12}(\.\d{1,6})?$/.test(found.trim())
    ? Number(found)
    : undefined;
}

/** Text under the first of these keys that has some. */
export function firstText(value: unknown, ...keys: string[]): string | undefined {
  return keys.map((key) => textAt(value, key)).find((text) => text !== undefined);
}

/** A member that is an amount in dirhams, 0 or more. */
export function dirhamsAt(value: unknown, key: string): number | undefined {
  const amount = numberAt(value, key);
  return amount === undefined || amount < 0 ? undefined : amount;
}

const ID = /^[1-9]\d{0,14}$/;

/** Whether text is a whole number that can be a record's key: 0 is none. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** A member that is such a key, as number or as text; given as text. */
export function idAt(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  const text = typeof found === "number" || typeof found === "string" ? String(found).trim() : "";
  return isId(text) ? text : undefined;
}

/** The same object without the members that are undefined. */
export function definedOnly<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** A member that is a list. */
export function listAt(value: unknown, key: string): unknown[] | undefined {
  const found = member(value, key);
  return Array.isArray(found) ? found : undefined;
}

/** The parsed text, or `undefined` when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

/** Whether text can be a tracking number: it stands in URLs and lists, so no blanks, separators, markup or dots in front. */
export function isTrackingNumber(text: string): boolean {
  return CODE.test(text);
}

/** A member that can be a tracking number: text without blanks or markup, at most 64 characters. Nothing else proves a parcel. */
export function trackingAt(value: unknown, key: string): string | undefined {
  const found = textAt(value, key);
  return found !== undefined && isTrackingNumber(found) ? found : undefined;
}
