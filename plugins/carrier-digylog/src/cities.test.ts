import { normaliseName, resolveCity } from "@souk/carrier-kit";
import { bundledCities, readCity, sandboxCities } from "./cities";

const find = (city: string, district?: string) => {
  const found = resolveCity({ city, district }, bundledCities);
  return found.kind === "entry" ? found.entry.id : null;
};

test("the bundled list has what a real one has: many towns, some districts, dirt", () => {
  expect(new Set(bundledCities.map((entry) => normaliseName(entry.city))).size).toBeGreaterThanOrEqual(100);
  expect(bundledCities.filter((entry) => entry.district).length).toBeGreaterThan(3);
  for (const dirt of [/\t/, / {2}/, /–/, / $/, /^ /, /^[A-Z]{4,}$/])
    expect(sandboxCities.some((one) => dirt.test(one.name))).toBe(true);
  expect(sandboxCities.every((one) => one.cost >= 20 && one.cost <= 45)).toBe(true);
  expect(sandboxCities.every((one) => one.timeMin > 0 && one.timeMax >= one.timeMin)).toBe(true);
  expect(new Set(sandboxCities.map((one) => one.id)).size).toBe(sandboxCities.length);
});

test("every record is found again by its own name", () => {
  for (const { id, name } of bundledCities) expect(find(name)).toBe(id);
});

test("a parcel gets the carrier's own spelling, whatever the shopper's", () => {
  expect(find("casablanca")).toBe("Casablanca");
  expect(find("Casablanca", "Gauthier")).toBe("Casablanca");
  expect(find("CASABLANCA", "hay hassani")).toBe("Casablanca – Hay Hassani");
  expect(find("casablanca ain sebaa")).toBe("Casablanca  -  Ain Sebaa");
  expect(find("oujda")).toBe("OUJDA");
  expect(find("Tetouan")).toBe("TETOUAN");
  expect(find("Beni Mellal")).toBe("Beni-Mellal");
  expect(find("Essaouira")).toBe("Essaouira\t");
  expect(find("mdiq")).toBe("M'diq");
});

test("towns that the carrier does not list are not swapped for others", () => {
  for (const town of ["Figuig", "Tata", "Assa", "Sidi", "0612000001"]) expect(find(town)).toBeNull();
});

test.each([null, 7, "", " ", [], {}, { name: 7 }, { name: "" }, { id: 1 }])("%j is no city", (record) => {
  expect(readCity(record)).toBeNull();
});

test("a list of bare names is read too", () => {
  expect(readCity("Safi ")).toEqual({ id: "Safi ", name: "Safi", city: "Safi", active: true });
  expect(readCity({ name: "Safi", active: false })).toMatchObject({ active: false });
});
