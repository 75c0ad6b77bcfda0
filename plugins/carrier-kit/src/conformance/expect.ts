import assert from "node:assert/strict";
import { isObject } from "../text/json";

/** Asserts that `actual` holds all that `expected` says; objects may hold more, lists may not. */
export function assertHolds(actual: unknown, expected: unknown, at = "result"): void {
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(actual), `${at} is no list`);
    assert.equal(actual.length, expected.length, `${at} has another length`);
    expected.forEach((item, index) => {
      assertHolds(actual[index], item, `${at}[${index}]`);
    });
  } else if (isObject(expected)) {
    assert.ok(isObject(actual), `${at} is no object`);
    for (const [key, value] of Object.entries(expected)) assertHolds(actual[key], value, `${at}.${key}`);
  } else assert.deepEqual(actual, expected, at);
}

/** The list's first item. @throws when there is none. */
export function first<T>(list: readonly T[], what: string): T {
  const [item] = list;
  assert.ok(item !== undefined, `no ${what}`);
  return item;
}
