import { BIGGEST_CITIES } from "./data/ranks";
import { CITIES, cityById, DISTRICTS } from "./directory";
import { isHomonym } from "./lexicon";
import { wordsOf } from "./normalise";
import { parseCities, parseDistricts, slug } from "./parse";

const REGIONS = 12;
const PROVINCES = 75;

test("it holds at least 450 cities in the twelve regions, each with both names", () => {
  expect(CITIES.length).toBeGreaterThanOrEqual(450);
  expect(new Set(CITIES.map(({ region }) => region)).size).toBe(REGIONS);
  for (const { id, name, province } of CITIES) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(name.latin).toMatch(/^[\p{Script=Latin}' ()-]+$/u);
    expect(name.ar).toMatch(/^[\p{Script=Arabic} ()]+$/u);
    expect(province).not.toBe("");
  }
});

test("ids and names are unique, so a picked name is understood again", () => {
  expect(new Set(CITIES.map(({ id }) => id)).size).toBe(CITIES.length);
  expect(new Set(CITIES.map(({ name }) => name.latin)).size).toBe(CITIES.length);
  expect(new Set(DISTRICTS.map(({ id }) => id)).size).toBe(DISTRICTS.length);
});

test("every province and prefecture is there", () => {
  expect(new Set(CITIES.map(({ province }) => province)).size).toBe(PROVINCES);
});

test("quarters and big cities point to known cities", () => {
  expect(DISTRICTS.filter(({ city_id }) => !cityById(city_id))).toEqual([]);
  expect(BIGGEST_CITIES.filter((id) => !cityById(id))).toEqual([]);
  expect(new Set(BIGGEST_CITIES).size).toBe(BIGGEST_CITIES.length);
  expect(cityById("atlantis")).toBeUndefined();
});

test("one spelling belongs to several cities only for homonyms", () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases } of CITIES) {
    for (const text of [name.latin, name.ar, ...aliases]) {
      const key = wordsOf(text).join(" ");
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  const shared = [...owners].filter(([text, ids]) => ids.size > 1 && !isHomonym(text.split(" ")));
  expect(shared.map(([text]) => text)).toEqual(["mejjat"]);
});

test("a malformed line of data is refused", () => {
  expect(() => parseCities("X", "Rabat | الرباط")).toThrow("expected 4 fields");
  expect(() => parseCities("X", "Rabat | | Rabat | ")).toThrow("expected 4 fields");
  expect(() => parseDistricts("# rabat\nAgdal")).toThrow("expected 3 fields");
});

test("slugs and homonyms", () => {
  expect(slug("M'diq")).toBe("mdiq");
  expect(slug("El Kelâa des Sraghna")).toBe("el-kelaa-des-sraghna");
  const [city] = parseCities("X", "Ajdir (Taza) | أجدير (تازة) | Taza | ajdire");
  expect(city).toMatchObject({ id: "ajdir-taza", aliases: ["Ajdir", "أجدير", "ajdire"] });
});
