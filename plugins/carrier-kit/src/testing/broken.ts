import fc from "fast-check";
import { isObject, type JsonObject } from "../text/json";

type Path = readonly (string | number)[];

/** Every place in a JSON value, the whole first. */
export function pathsOf(value: unknown, at: Path = []): Path[] {
  const children: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item: unknown, index) => [index, item])
    : isObject(value)
      ? Object.entries(value)
      : [];
  return [at, ...children.flatMap(([key, child]) => pathsOf(child, [...at, key]))];
}

/** The texts, numbers and keys anywhere in a value, as text; without recursion, for some are deeper than the stack. */
export function wordsIn(value: unknown): string[] {
  const words: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === "string" || typeof one === "number") words.push(String(one));
    else if (Array.isArray(one)) for (const child of one) open.push(child);
    else if (isObject(one)) {
      for (const [key, child] of Object.entries(one)) {
        words.push(key);
        open.push(child);
      }
    }
  }
  return words;
}

type Change = (found: unknown) => unknown;
/** Stands for "the key is gone". */
const GONE = Symbol("gone");

/** The value with one place changed; nothing is shared with the original that is written to. */
export function changeAt(value: unknown, path: Path, change: Change): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value) && typeof key === "number") {
    const next = changeAt(value[key], rest, change);
    return next === GONE ? value.toSpliced(key, 1) : value.with(key, next);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    const next = name === key ? changeAt(child, rest, change) : child;
    return next === GONE ? [] : [[name, next]];
  });
  return Object.fromEntries(entries);
}

const HTML = "<!doctype html><html><body>Session expirée &lt;3</body></html>";
const nested = (depth: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { data: value };
  return value;
};
const DEEP = nested(400);
/** Keys that own nothing on a plain object, and a `toString` that is no function; parsed, as a carrier's answer is. */
const PROTOTYPE: JsonObject = JSON.parse(
  '{"__proto__":{"success":true,"code":"X1"},"constructor":{"prototype":{}},"toString":1,"valueOf":null,"toJSON":"x"}',
);
const asKeys = (found: unknown): unknown =>
  Array.isArray(found) ? { ...found } : isObject(found) ? Object.values(found) : [found];
const asText = (found: unknown): unknown =>
  typeof found === "string" ? Number(found) || found.length : JSON.stringify(found);
const opposite = (found: unknown): unknown =>
  typeof found === "boolean" ? !found : typeof found === "number" ? -found : found === null;

const CHANGES: readonly Change[] = [
  () => GONE,
  () => GONE,
  asKeys,
  asText,
  opposite,
  (found) => [found, found],
  (found) => ({ data: found }),
  (found) => (typeof found === "string" ? `${found}\u0000` : found),
  (found) => (typeof found === "string" ? found.slice(1) : found),
  (found) => (isObject(found) ? { ...PROTOTYPE, ...found } : PROTOTYPE),
  () => PROTOTYPE,
  () => DEEP,
];
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e308, 0.1, "", " ", "0", "null", "true", "NaN", "\u0000", "\ud800", HTML],
  ...[[], {}, [[]], [null], { "": "" }, "../../x", "a b", "x".repeat(70), "é".repeat(5000), 2 ** 53],
];

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...CHANGES),
  fc.constantFrom(...VALUES).map((value) => () => value),
  fc.jsonValue({ maxDepth: 2 }).map((value) => () => value),
);
const anyChanges = fc.array(fc.tuple(fc.nat(), anyChange), { minLength: 1, maxLength: 4 });

/** A value broken in up to four places: keys missing, types swapped, lists for objects, noise. */
export function brokenFrom(value: unknown): fc.Arbitrary<unknown> {
  return anyChanges.map((changes) =>
    changes.reduce<unknown>((current, [pick, change]) => {
      const paths = pathsOf(current);
      const changed = changeAt(current, paths[pick % paths.length] ?? [], change);
      return changed === GONE ? undefined : changed;
    }, value),
  );
}

/** The few that are too large to be drawn thousands of times: cut-off and closed nests, as text and as a value, and long lists. */
export const hugeBodies: readonly unknown[] = [
  "[".repeat(50_000),
  `{"errors":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`,
  nested(20_000),
  "x".repeat(1_000_000),
  `[${'{"num":"1","tracking":"T"},'.repeat(5000)}{}]`,
];

/** Bodies that are not what a carrier writes: broken, cut off, wrapped in noise, huge, HTML, or no JSON at all. */
export function brokenBody(body: unknown): fc.Arbitrary<unknown> {
  const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
  const cutOff = fc.nat(text.length).map((length) => text.slice(0, length));
  const wrapped = fc.tuple(fc.string(), fc.string()).map(([before, after]) => before + text + after);
  return fc.oneof(
    { weight: 12, arbitrary: brokenFrom(body) },
    { weight: 2, arbitrary: brokenFrom(body).map((broken) => JSON.stringify(broken) ?? "") },
    { weight: 2, arbitrary: cutOff },
    { weight: 1, arbitrary: wrapped },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(HTML, "", "null", "\ufeff", `\ufeff${text}`, PROTOTYPE, DEEP),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  );
}

/** An `out.json` whose body, and now and then whose status or whole, is broken. */
export function brokenAnswer(answer: {
  status?: number;
  headers?: unknown;
  body?: unknown;
}): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(
    100,
    204,
    301,
    302,
    400,
    401,
    403,
    404,
    408,
    409,
    422,
    429,
    500,
    502,
    503,
    0,
    -1,
    2e9,
    "200",
    null,
    200.5,
  );
  const status = fc.oneof(
    { weight: 4, arbitrary: fc.constant<unknown>(answer.status ?? 200) },
    { weight: 1, arbitrary: odd },
  );
  const whole = fc.record({
    status,
    headers: fc.oneof(fc.constant(answer.headers ?? {}), fc.jsonValue()),
    body: brokenBody(answer.body),
  });
  return fc.oneof(
    { weight: 30, arbitrary: whole },
    { weight: 1, arbitrary: brokenFrom(answer) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}
