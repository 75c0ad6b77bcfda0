import type { CityEntry } from "@souk/carrier-kit";
import { knowledgeOf } from "./knowledge";
import { resolvePlace } from "./resolve-place";
import type { CityMapping } from "./types";

const entry = (id: string, city: string, district?: string): CityEntry => ({
  id,
  name: district ? `${city} - ${district}` : city,
  city,
  ...(district ? { district } : {}),
  active: true,
});
const LIST = [
  entry("1", "Safi"),
  entry("2", "Casablanca", "Maârif"),
  entry("3", "Casablanca", "Anfa"),
  entry("4", "Rabat"),
  entry("5", "Casablanca", "Zone 9"),
];
const staff = (city_id: string, entry_id: string | null, over: Partial<CityMapping> = {}): CityMapping => ({
  carrier: "toy",
  city_id,
  district_id: "",
  entry_id,
  entry_name: null,
  source: "staff",
  lost: false,
  ...over,
});

function sent(mappings: CityMapping[], city: string, district?: string): string | null {
  const found = resolvePlace(knowledgeOf(mappings, []), "toy", { city, district }, LIST);
  return found.kind === "entry" ? found.entry.id : null;
}

test("staff's choice wins over what the names say, in every spelling of the city", () => {
  expect(sent([], "asfi")).toBe("1");
  const chosen = [staff("safi", "4")];
  for (const spelling of ["Safi", "SAFI", "آسفي", "asfi"])
    expect([spelling, sent(chosen, spelling)]).toEqual([spelling, "4"]);
});

test("a place that staff closed, or whose record is gone, gets nothing", () => {
  expect(sent([staff("safi", null)], "Safi")).toBeNull();
  expect(sent([staff("safi", "1", { lost: true })], "Safi")).toBeNull();
  expect(sent([staff("safi", "no-such")], "Safi")).toBeNull();
  expect(sent([staff("safi", null, { carrier: "other" })], "Safi")).toBe("1");
});

test("staff choose for the city; a district that the carrier lists stays that district", () => {
  expect(sent([], "Casablanca")).toBeNull();
  const chosen = [staff("casablanca", "3")];
  expect(sent(chosen, "Casablanca")).toBe("3");
  expect(sent(chosen, "كازا")).toBe("3");
  expect(sent(chosen, "Casablanca", "Zone 9")).toBe("5");
  expect(sent(chosen, "Casablanca", "somewhere")).toBe("3");
  expect(sent(chosen, "casa maarif")).toBe("2");
});

test("a quarter that staff mapped goes where they said", () => {
  const mapped = [staff("casablanca", "5", { district_id: "casablanca/gauthier" })];
  expect(sent(mapped, "Casablanca", "Gauthier")).toBe("5");
  expect(sent(mapped, "Casablanca")).toBeNull();
});

test("an alias is read after the directory, for its own spelling only", () => {
  const knowledge = knowledgeOf([], [{ spelling: "zwirblat", city_id: "rabat", district_id: null }]);
  const found = (city: string) => resolvePlace(knowledge, "toy", { city }, LIST).kind;
  expect(found(" Zwirblàt ")).toBe("entry");
  expect(found("zwirbla")).toBe("ask");
  expect(knowledge.read("Safi").city?.id).toBe("safi");
});
