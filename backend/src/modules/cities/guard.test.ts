import type { CityEntry } from "@souk/carrier-kit";
import { shrinkPercent } from "./guard";
import { compare } from "./take-list";

const list = (...ids: number[]): CityEntry[] =>
  ids.map((id) => ({ id: String(id), name: `Place ${id}`, city: `Place ${id}`, active: true }));

test("a list's shrinking counts the places served", () => {
  expect(shrinkPercent(list(1, 2, 3, 4, 5), list(1, 2, 3, 4))).toBe(20);
  expect(shrinkPercent(list(1, 2), list(1, 2, 3))).toBe(0);
  expect(shrinkPercent([], list(1))).toBe(0);
  const closed = list(1, 2, 3, 4).map((entry) => ({ ...entry, active: entry.id === "1" }));
  expect(shrinkPercent(list(1, 2, 3, 4), closed)).toBe(75);
});

test("what is gone and what is new is told by id; a first list is no news", () => {
  const change = compare(list(1, 2), list(2, 3));
  expect(change.gone.map(({ id }) => id)).toEqual(["1"]);
  expect(change.fresh.map(({ id }) => id)).toEqual(["3"]);
  expect(compare(null, list(1, 2))).toMatchObject({ first: true, gone: [], fresh: [] });
});
