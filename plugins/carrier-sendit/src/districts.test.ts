import { normaliseName, resolveCity } from "@souk/carrier-kit";
import { bundledCities, readDistrict, sandboxDistricts } from "./districts";

const cities = bundledCities;
const find = (city: string, district?: string) => {
  const found = resolveCity({ city, district }, cities);
  return found.kind === "entry" ? found.entry.name : null;
};

test("the bundled list has what a real one has: many towns, several districts a city, Arabic names, dirt", () => {
  const towns = new Set(cities.map((entry) => normaliseName(entry.city)));
  expect(towns.size).toBeGreaterThanOrEqual(60);
  for (const city of ["casablanca", "rabat", "marrakech", "fes", "tanger", "agadir"]) {
    const districts = cities.filter((entry) => normaliseName(entry.city) === city);
    expect(districts.length).toBeGreaterThan(3);
    expect(districts.filter((entry) => entry.fallback)).toHaveLength(1);
  }
  expect(sandboxDistricts.every((one) => /[\u0600-\u06ff]/.test(one.arabic_name))).toBe(true);
  expect(sandboxDistricts.some((one) => one.active === 0)).toBe(true);
  for (const dirt of [/\t/, / {2}/, /–/, / $/])
    expect(sandboxDistricts.some((one) => dirt.test(one.name))).toBe(true);
  expect(sandboxDistricts.every((one) => one.price >= 19 && one.price <= 45 && one.delais !== "")).toBe(true);
});

test("every active record is found again by its own name and by its Arabic name", () => {
  for (const entry of cities.filter((one) => one.active)) {
    for (const name of [entry.name, ...(entry.spellings ?? [])]) {
      expect(resolveCity({ city: name }, cities)).toMatchObject({ kind: "entry", entry: { id: entry.id } });
    }
  }
});

test("places as shoppers write them", () => {
  expect(find("casablanca", "gauthier")).toBe("Casablanca - Gauthier");
  expect(find("الدار البيضاء", "المعاريف")).toBe("Casablanca - Maarif");
  expect(find("fes")).toBe("Fès - Autres quartiers");
  expect(find("TEMARA")).toBe("Témara");
  expect(find("mdiq")).toBe("M'diq");
  expect(find("آسفي")).toBe("Safi");
  expect(find("Oujda")).toBeNull();
  expect(find("Figuig")).toBeNull();
  expect(find("Rabat", "Médina")).toBeNull();
});

test.each([
  null,
  7,
  "x",
  [],
  {},
  { id: 1 },
  { id: "x", name: "A", ville: "A" },
  { id: 1.5, name: "A", ville: "A" },
])("%j is no district", (record) => {
  expect(readDistrict(record)).toBeNull();
});
