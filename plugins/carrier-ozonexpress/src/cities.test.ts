import { normaliseName, resolveCity } from "@souk/carrier-kit";
import { bundledCities, readCities, readCity, sandboxCities } from "./cities";

const find = (city: string, district?: string, list = bundledCities) => {
  const found = resolveCity({ city, district }, list);
  return found.kind === "entry" ? found.entry.name : null;
};

test("the bundled list has what a real one has: many places, no plain Casablanca, dirt", () => {
  expect(bundledCities.length).toBeGreaterThan(700);
  expect(bundledCities).toHaveLength(sandboxCities.length);
  expect(bundledCities.filter((one) => normaliseName(one.name) === "casablanca")).toEqual([]);
  expect(bundledCities.filter((one) => normaliseName(one.city) === "casablanca").length).toBeGreaterThan(20);
  for (const dirt of [/\t/, / {2}/, /–/, / $/]) {
    expect(sandboxCities.some((one) => dirt.test(one.NAME))).toBe(true);
  }
  expect(sandboxCities.every((one) => one.ID > 0 && one["DELIVERED-PRICE"] >= 20)).toBe(true);
});

test("every record is found again by its own name", () => {
  for (const entry of bundledCities) {
    const found = resolveCity({ city: entry.name }, bundledCities);
    expect(found).toMatchObject({ kind: "entry", entry: { id: entry.id } });
  }
});

test("places as shoppers write them", () => {
  expect(find("AGADIR")).toBe("Agadir");
  expect(find("casablanca", "maarif")).toBe("Casablanca – Maârif");
  expect(find("Casablanca - Gauthier")).toBe("Casablanca – Gauthier");
  expect(find("Casablanca")).toBeNull();
  expect(find("Casablanca", "Tranchée Nulle Part")).toBeNull();
  expect(find("Atlantide")).toBeNull();
});

test("the merchant may name a quarter that stands for the whole city, for that city only", () => {
  const id = bundledCities.find((one) => one.name === "Casablanca – Gauthier")?.id ?? "";
  const list = readCities(sandboxCities, ` ${id}, 999999`);
  expect(find("Casablanca", undefined, list)).toBe("Casablanca – Gauthier");
  expect(find("Casablanca", "maarif", list)).toBe("Casablanca – Maârif");
  expect(list.filter((one) => one.fallback)).toHaveLength(1);
});

test("names are cleaned, and split at the dash between city and quarter only", () => {
  const read = (NAME: string) => readCity({ ID: "7", NAME, "DELIVERED-PRICE": "25" });
  expect(read(" Casablanca\t–  Maarif ")).toMatchObject({
    id: "7",
    name: "Casablanca – Maarif",
    city: "Casablanca",
    district: "Maarif",
    price: 25,
  });
  expect(read("Ait-Melloul")).toMatchObject({ city: "Ait-Melloul" });
  expect(read("Ait-Melloul")).not.toHaveProperty("district");
});

test.each([
  null,
  7,
  "x",
  [],
  {},
  { ID: 1 },
  { ID: "x", NAME: "A" },
  { ID: 1.5, NAME: "A" },
  { ID: 1, NAME: " – " },
])("%j is no city", (record) => {
  expect(readCity(record)).toBeNull();
});
