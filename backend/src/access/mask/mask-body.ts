import { isId } from "./ids";
import { isShownInAddress, kindOf } from "./keys";
import { maskPhone, maskPhonesIn } from "./phones";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const HIDDEN = "•••";
/** A phone number kept as a number: nothing else of this size begins like this. */
const isPhoneNumber = (value: number): boolean => /^212[5-8]\d{8}$/.test(String(value));
/** Shorter parts of an address ("3", "Agdal") are found in too many innocent texts. */
const TELLING = 6;

/**
 * What somebody may see whose role masks: every phone and address hidden, by the names of keys, by the look of a text, and
 * wherever an address of the same answer is repeated elsewhere in it. `body` is not changed.
 */
export function maskBody(body: unknown): Json {
  const plain = plainOf(body);
  const secrets = new Set<string>();
  hide(plain, (text) => {
    if (text.trim().length >= TELLING) secrets.add(text.trim());
  });
  const repeated = [...secrets].sort((one, other) => other.length - one.length);
  return hide(plain, () => undefined, repeated);
}

/** As JSON has it: what an object shows of itself in an answer, not what it holds. */
function plainOf(body: unknown): Json {
  const text = JSON.stringify(body);
  return text === undefined ? null : (JSON.parse(text) as Json);
}

/** Masks a value; `found` is told of each part of an address, `repeated` is hidden in every text. */
function hide(value: Json, found: (text: string) => void, repeated: readonly string[] = []): Json {
  const text = (given: string): string => {
    if (isId(given)) return given;
    const inner = jsonIn(given);
    if (inner !== undefined) return JSON.stringify(walk(inner));
    const without = repeated.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), given);
    return maskPhonesIn(without);
  };
  const walk = (given: Json): Json => {
    if (typeof given === "string") return text(given);
    if (typeof given === "number") return isPhoneNumber(given) ? maskPhone(String(given)) : given;
    if (Array.isArray(given)) return given.map(walk);
    if (given === null || typeof given === "boolean") return given;
    return mapObject(given, (key, inner) => byKind(key, inner));
  };
  const byKind = (key: string, given: Json): Json => {
    const kind = kindOf(key);
    if (kind === "phone") return hidden(given, maskPhone);
    if (kind === "address") return inAddress(given);
    if (kind === "place") return hidden(given, blank);
    if (kind === "paper") return hidden(given, () => HIDDEN);
    return walk(given);
  };
  const blank = (given: string): string => {
    found(given);
    return given === "" ? given : HIDDEN;
  };
  const inAddress = (given: Json): Json => {
    if (Array.isArray(given)) return given.map(inAddress);
    if (given === null || typeof given !== "object") return hidden(given, blank);
    return mapObject(given, (key, inner) => {
      if (isShownInAddress(key)) return walk(inner);
      return kindOf(key) === "phone" ? hidden(inner, maskPhone) : inAddress(inner);
    });
  };
  return walk(value);
}

/** Every text and number inside, masked by `how`; what is empty, true or false tells nothing. */
function hidden(value: Json, how: (text: string) => string): Json {
  if (typeof value === "string" || typeof value === "number") return how(String(value));
  if (Array.isArray(value)) return value.map((one) => hidden(one, how));
  if (value === null || typeof value === "boolean") return value;
  return mapObject(value, (_, inner) => hidden(inner, how));
}

function mapObject(value: { [key: string]: Json }, map: (key: string, inner: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [maskPhonesIn(key), map(key, inner)]),
  );
}

/** The object or list that a text holds as JSON, if it does. */
function jsonIn(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
