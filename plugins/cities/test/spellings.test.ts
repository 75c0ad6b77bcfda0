import { allCities, resolveCity } from "../src";
import { readLists } from "./lists";

const lines = readLists();
const results = lines.map((line) => ({ ...line, got: resolveCity(line.query) }));
const LEAST_RIGHT = 0.97;

test("the list is big enough and names only cities of the directory", () => {
  const names = new Set(allCities().map((city) => city.name.latin));
  expect(lines.length).toBeGreaterThanOrEqual(600);
  expect(lines.filter(({ city }) => city === null).length).toBeGreaterThanOrEqual(100);
  expect(lines.filter(({ city }) => city !== null && !names.has(city))).toEqual([]);
  expect(new Set(lines.map(({ query }) => query)).size).toBe(lines.length);
});

test("no spelling is given to a wrong city, and what must be asked is asked", () => {
  const wrong = results
    .filter(({ city, got }) => got.city !== null && got.city.name.latin !== city)
    .map(({ query, city, got }) => `${query} -> ${got.city?.name.latin}, expected ${city}`);
  expect(wrong).toEqual([]);
});

test("at least 97 % of the spellings are understood", () => {
  const right = results.filter(({ city, got }) => (got.city?.name.latin ?? null) === city);
  expect(right.length / lines.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
  const named = results.filter(({ city }) => city !== null);
  const found = named.filter(({ city, got }) => got.city?.name.latin === city);
  expect(found.length / named.length).toBeGreaterThanOrEqual(LEAST_RIGHT);
});

test("what is asked for is nearly always among the suggestions", () => {
  const asked = results.filter(({ city, got }) => city !== null && got.city === null);
  const offered = asked.filter(({ city, got }) => got.suggestions.some(({ name }) => name.latin === city));
  expect(offered.length).toBeGreaterThanOrEqual(asked.length * 0.9);
});

test("the quarter is found with its city", () => {
  const missed = results
    .filter(({ district, got }) => district !== undefined && got.district?.name.latin !== district)
    .map(({ query, got }) => `${query} -> ${got.district?.name.latin}`);
  expect(missed).toEqual([]);
});

test("a look-up takes under 5 ms at the 95th percentile", () => {
  const time = (query: string) => {
    const start = performance.now();
    resolveCity(query);
    return performance.now() - start;
  };
  // The least of three, as other suites share the machine.
  const times = lines.map(({ query }) => Math.min(time(query), time(query), time(query)));
  times.sort((a, b) => a - b);
  expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(5);
});
