import { type CityEntry, type CityResolution, type PlaceReader, resolveCity } from "./cities";

const entry = (id: string, name: string, city: string, rest: Partial<CityEntry> = {}): CityEntry => ({
  id,
  name,
  city,
  active: true,
  ...rest,
});
const list: CityEntry[] = [
  entry("1", "Casablanca - Maarif", "Casablanca", {
    district: "Maarif",
    spellings: ["الدار البيضاء - المعاريف"],
    citySpellings: ["الدار البيضاء"],
    districtSpellings: ["المعاريف"],
  }),
  entry("2", "Casablanca – Gauthier", "Casablanca", {
    district: "Gauthier",
    citySpellings: ["الدار البيضاء"],
  }),
  entry("3", "Casablanca - Belvédère", "Casablanca", { district: "Belvédère", active: false }),
  entry("4", "Casablanca - Autres quartiers", "Casablanca", { district: "Autres quartiers", fallback: true }),
  entry("5", "Safi", "Safi", { spellings: ["آسفي"], citySpellings: ["آسفي"] }),
  entry("6", "Oujda - Centre", "Oujda", { district: "Centre" }),
  entry("7", "Oujda - Hay Al Qods", "Oujda", { district: "Hay Al Qods" }),
  entry("8", "Figuig", "Figuig", { active: false }),
  entry("9", "Nador", "Nador"),
  entry("10", "Nador - Hay Al Matar", "Nador", { district: "Hay Al Matar" }),
];
const id = (found: CityResolution): string | null => (found.kind === "entry" ? found.entry.id : null);
const find = (city: string, district?: string, places?: PlaceReader) =>
  id(resolveCity({ city, district }, list, places));

test("by full name, however it is written", () => {
  expect(find("Casablanca - Maarif")).toBe("1");
  expect(find("CASABLANCA  –  maârif")).toBe("1");
  expect(find("casablanca maarif")).toBe("1");
  expect(find("الدار البيضاء المعاريف")).toBe("1");
});

test("by district in its city, across scripts", () => {
  expect(find("Casablanca", "Gauthier")).toBe("2");
  expect(find("الدار البيضاء", "المعاريف")).toBe("1");
  expect(find("الدار البيضاء", "Gauthier")).toBe("2");
  expect(find("Casablanca - Maarif", "maarif")).toBe("1");
});

test("the whole city: its only record, its record for the rest, the one with its name", () => {
  expect(find("اسفي")).toBe("5");
  expect(find("Safi", "Plateau")).toBe("5");
  expect(find("Safi", "Safi")).toBe("5");
  expect(find("Casablanca")).toBe("4");
  expect(find("Casablanca", "Derb Jdid")).toBe("4");
  expect(find("Nador")).toBe("9");
  expect(find("Nador", "Ailleurs")).toBe("9");
});

test("what is not certain is asked, with the city's districts to choose from", () => {
  const asked = resolveCity({ city: "Oujda" }, list);
  expect(asked).toMatchObject({ kind: "ask", known: true });
  expect(asked.kind === "ask" && asked.suggestions.map((one) => one.id)).toEqual(["6", "7"]);
});

test("a district that is not served now is not swapped for a neighbour", () => {
  const asked = resolveCity({ city: "Casablanca", district: "Belvedere" }, list);
  expect(asked).toMatchObject({ kind: "ask", known: true });
  expect(asked.kind === "ask" && asked.suggestions.every((one) => one.active)).toBe(true);
  expect(find("Figuig")).toBeNull();
});

test("a district alone, a phone, nothing and nonsense are never a city", () => {
  for (const city of ["Maarif", "0612000001", "", "  ", "x", "Casa", "Safi Oujda"])
    expect(find(city)).toBeNull();
  const near = resolveCity({ city: "maari" }, list);
  expect(near.kind === "ask" && near.suggestions.map((one) => one.id)).toEqual(["1"]);
});

test("a directory of spellings helps only where the list does not know the words", () => {
  const places: PlaceReader = (text) => {
    if (/maarif|m3arif/i.test(text)) return { city: "Casablanca", district: "Maarif" };
    return /casa|كازا/i.test(text) ? { city: "Casablanca" } : null;
  };
  expect(find("casa", undefined, places)).toBe("4");
  expect(find("maarif casa", undefined, places)).toBe("1");
  expect(find("كازا", "Gauthier", places)).toBe("2");
  expect(find("casa", "m3arif", places)).toBe("1");
  expect(find("Casablanca", "m3arif", places)).toBe("1");
  expect(find("Atlantide", undefined, places)).toBeNull();
});

test("a directory's other exact names reach a record that is spelt in its own way", () => {
  const places: PlaceReader = () => ({ city: "Ouazzane", citySpellings: ["وزان", "Ouezzane"] });
  const own = [entry("1", "Ouezzane", "Ouezzane")];
  expect(id(resolveCity({ city: "Ouazzane" }, own, places))).toBe("1");
  expect(id(resolveCity({ city: "Ouazzane" }, own))).toBeNull();
});
