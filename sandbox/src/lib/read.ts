import { Problem } from "./problem";

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(field: string, wanted: string): never {
  throw new Problem(400, "invalid_field", `"${field}" must be ${wanted}.`);
}

/** A body that must be a JSON object; an absent one reads as empty. Throws {@link Problem} otherwise. */
export function objectBody(body: unknown): JsonObject {
  if (body === undefined) return {};
  return isObject(body) ? body : refuse("body", "a JSON object");
}

/** A non-empty string of at most `max` characters. */
export function text(body: JsonObject, field: string, max = 200): string {
  const value = body[field];
  if (typeof value !== "string" || value === "" || value.length > max)
    return refuse(field, `a text of 1 to ${max} characters`);
  return value;
}

/** As {@link text}, or undefined when the field is absent or null. */
export function optionalText(body: JsonObject, field: string, max = 200): string | undefined {
  return body[field] === undefined || body[field] === null ? undefined : text(body, field, max);
}

/** A whole number from `min` to `max`; `fallback` when the field is absent. */
export function wholeNumber(
  body: JsonObject,
  field: string,
  range: { min: number; max: number; fallback: number },
): number {
  const value = body[field];
  if (value === undefined) return range.fallback;
  if (typeof value !== "number" || !Number.isInteger(value) || value < range.min || value > range.max)
    return refuse(field, `a whole number from ${range.min} to ${range.max}`);
  return value;
}

/** A boolean; `fallback` when the field is absent. */
export function flag(body: JsonObject, field: string, fallback: boolean): boolean {
  const value = body[field];
  if (value === undefined) return fallback;
  return typeof value === "boolean" ? value : refuse(field, "true or false");
}

/** One of the given words; `fallback` when the field is absent and there is one. */
export function oneOf<Word extends string>(
  body: JsonObject,
  field: string,
  words: readonly Word[],
  fallback?: Word,
): Word {
  const value = body[field] ?? fallback;
  return words.find((word) => word === value) ?? refuse(field, `one of ${words.join(", ")}`);
}
