import { searchCities } from ".";

const names = (query: string, limit?: number) => searchCities(query, limit).map(({ name }) => name.latin);

test("an empty query gives the twelve biggest", () => {
  expect(names("")).toHaveLength(12);
  expect(names(" ", 3)).toEqual(["Casablanca", "Tanger", "Fès"]);
});

test.each([
  ["c", "Casablanca"],
  ["كا", "Casablanca"],
  ["الد", "Casablanca"],
  ["dar lb", "Casablanca"],
  ["mrak", "Marrakech"],
  ["9nit", "Kénitra"],
  ["طن", "Tanger"],
  ["kebir", "Ksar El Kébir"],
  ["ait me", "Aït Melloul"],
  ["gueliz", "Marrakech"],
  ["casablanca maarif", "Casablanca"],
  ["casabalnca", "Casablanca"],
])("%j begins with %s", (query, first) => {
  expect(names(query)[0]).toBe(first);
});

test("a whole name comes before longer ones, and the limit holds", () => {
  expect(names("agadir")).toEqual(["Agadir", "Agadir Melloul"]);
  expect(names("sidi", 4)).toHaveLength(4);
  expect(names("sidi", 0)).toEqual([]);
  expect(names("zzzz")).toEqual([]);
});
