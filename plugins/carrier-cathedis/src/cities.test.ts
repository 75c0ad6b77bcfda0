import { normaliseName, resolveCity } from "@souk/carrier-kit";
import { bundledCities, readCity, sandboxCities } from "./cities";

const cities = bundledCities;
const find = (city: string, district?: string) => {
  const found = resolveCity({ city, district }, cities);
  return found.kind === "entry" ? [found.entry.city, found.entry.district] : null;
};

test("the bundled list has what a real one has: hundreds of towns, sectors, dirt, holes", () => {
  expect(sandboxCities.length).toBeGreaterThanOrEqual(400);
  expect(new Set(sandboxCities.map((one) => normaliseName(one.name))).size).toBe(sandboxCities.length);
  for (const city of ["Casablanca", "Rabat", "Marrakech", "Fes", "Tanger", "Agadir"])
    expect(sandboxCities.find((one) => one.name === city)?.sectors.length).toBeGreaterThan(10);
  const names = sandboxCities.flatMap((one) => [one.name, ...one.sectors.map((sector) => sector.name)]);
  for (const dirt of [/\t/, / {2}/, /–/, / $/, /"/, /^[A-Z ]{4,}$/])
    expect(names.some((name) => dirt.test(name))).toBe(true);
  for (const missing of ["Figuig", "Tata"]) expect(find(missing)).toBeNull();
});

test("the carrier's exact writing goes back to it", () => {
  expect(find("casablanca", "gauthier")).toEqual(["Casablanca", "Gauthier"]);
  expect(find("Béni-Mellal")).toEqual(["Beni  Mellal", undefined]);
  expect(find("ait melloul")).toEqual(["Ait\tMelloul", undefined]);
  expect(find("Témara", "Wifak")?.[0]).toBe("TEMARA");
});

test("a district that is not listed goes to the rest of the city, by the names in use", () => {
  expect(find("Casablanca")).toEqual(["Casablanca", "Autre"]);
  expect(find("Casablanca", "Derb Inconnu")).toEqual(["Casablanca", "Autre"]);
  expect(find("Settat", "Derb Inconnu")).toEqual(["Settat", "Centre Ville"]);
  const [own] = readCity({ id: 1, name: "Safi", sectors: [{ id: 2, name: "SAFI" }] });
  expect(own).toMatchObject({ id: "1", city: "Safi", district: "SAFI", fallback: true });
});

test("every active record is found again by its own city and sector", () => {
  for (const { city, district, id } of cities.filter((one) => one.active)) {
    expect(resolveCity({ city, district }, cities)).toMatchObject({ kind: "entry", entry: { id } });
  }
});

test("names that break the carrier's call, or that it never accepts, are not used", () => {
  for (const name of ['Sidi "Bou"', "A\\B", "A\nB", "Casa 0612000001", "الدار البيضاء"])
    expect(readCity({ id: 1, name, sectors: [] })).toMatchObject([{ active: false }]);
  expect(readCity({ id: 1, name: "M'diq", sectors: [{ id: 2, name: 'A"B' }] })).toMatchObject([
    { active: true },
    { active: false },
  ]);
});

test.each([
  null,
  7,
  "x",
  [],
  {},
  { id: 1 },
  { id: "x", name: "A" },
  { id: 1.5, name: "A" },
  { id: 1, name: "  " },
])("%j is no city", (record) => {
  expect(readCity(record)).toEqual([]);
});

test("sectors that are none leave the city standing", () => {
  expect(readCity({ id: 1, name: "Safi", sectors: "x" })).toHaveLength(1);
  expect(
    readCity({ id: 1, name: "Safi", sectors: [null, { id: 2 }, { id: 3, name: "Biada" }] }),
  ).toHaveLength(2);
});
