import { setImmediate as breathe } from "node:timers/promises";
import { type CityEntry, normaliseName, placesFrom, resolveCity } from "@souk/carrier-kit";
import { allCities, allDistricts, type City, searchCities } from "@souk/cities";
import type { Knowledge } from "./knowledge";
import type { FoundItem, Suggestion } from "./types";

const MOST_SUGGESTIONS = 5;
/** A list takes a second to map: other requests get their turn in between. */
const AT_ONCE = 10;
const SMALL = 1000;

/** A certain match of a place of the directory with a record. */
export interface Match {
  city_id: string;
  district_id: string;
  entry: CityEntry;
}

export interface MappedList {
  matches: Match[];
  /** What is not certain, for the desk. */
  items: FoundItem[];
}

const big = new Map(searchCities("", SMALL).map(({ id }, index) => [id, index]));

/** Place of a city among the big ones, or 1000 for a small town. */
export const rankOf = (cityId: string): number => big.get(cityId) ?? SMALL;

/** Maps the whole directory to a carrier's list: what is certain, and what a person must look at. */
export async function mapList(list: readonly CityEntry[], knowledge: Knowledge): Promise<MappedList> {
  const places = placesFrom((text) => knowledge.read(text));
  const recordsOf = recordIndex(list);
  const result: MappedList = { matches: [], items: [] };
  for (const [index, city] of allCities().entries()) {
    if (index % AT_ONCE === 0) await breathe();
    const own = recordsOf(city);
    // A record without one of the city's names cannot be it; the whole list is only searched for what comes near.
    const found = resolveCity({ city: city.name.latin }, own.length > 0 ? own : list, places);
    if (found.kind === "entry")
      result.matches.push({ city_id: city.id, district_id: "", entry: found.entry });
    else result.items.push(cityItem(city, found.known ? "several" : "missing", found.suggestions));
    if (found.kind === "entry" || found.known) result.matches.push(...districtsOf(city, own));
  }
  const placed = new Set(result.matches.map(({ entry }) => entry.id));
  for (const entry of list) {
    if (entry.active && !placed.has(entry.id) && !places(entry.city) && !places(entry.name))
      result.items.push(entryItem(entry, "unplaced", knowledge));
  }
  return result;

  function districtsOf(city: City, entries: readonly CityEntry[]): Match[] {
    return allDistricts(city.id).flatMap((district) => {
      const found = resolveCity({ city: city.name.latin, district: district.name.latin }, entries, places);
      // A record for the whole city is not the district's own.
      const own = found.kind === "entry" && found.entry.district && !found.entry.fallback;
      return own ? [{ city_id: city.id, district_id: district.id, entry: found.entry }] : [];
    });
  }
}

/** The records of a list by the names under which the kit finds a city's: its names, and theirs with each quarter's. */
function recordIndex(list: readonly CityEntry[]): (city: City) => CityEntry[] {
  const byName = new Map<string, CityEntry[]>();
  for (const entry of list) {
    const texts = [entry.name, entry.city, ...(entry.spellings ?? []), ...(entry.citySpellings ?? [])];
    for (const name of new Set(texts.map(normaliseName)))
      byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return (city) => {
    const names = namesOf(city);
    const withQuarters = allDistricts(city.id).flatMap((district) =>
      names.flatMap((name) => namesOf(district).map((quarter) => `${name} ${quarter}`)),
    );
    const keys = [...names, ...withQuarters].map(normaliseName);
    return [...new Set(keys.flatMap((key) => byName.get(key) ?? []))];
  };
}

const namesOf = ({ name, aliases }: Pick<City, "name" | "aliases">): string[] => [
  name.latin,
  name.ar,
  ...aliases,
];

function cityItem(city: City, reason: "missing" | "several", near: readonly CityEntry[]): FoundItem {
  return {
    kind: "city",
    subject: city.id,
    label: city.name.latin,
    reason,
    suggestions: near.slice(0, MOST_SUGGESTIONS).map(({ id, name }) => ({ id, name })),
    rank: rankOf(city.id),
  };
}

/** The desk's item of a carrier's record, with the cities it may mean. */
export function entryItem(
  entry: Pick<CityEntry, "id" | "name" | "city">,
  reason: "unplaced" | "new" | "gone",
  knowledge: Knowledge,
): FoundItem {
  const read = [entry.name, entry.city].map((text) => knowledge.read(text));
  const cities = read.flatMap(({ city, suggestions }) => (city ? [city] : suggestions));
  const suggestions: Suggestion[] = [...new Set(cities)]
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id, name }) => ({ id, name: name.latin }));
  return { kind: "entry", subject: entry.id, label: entry.name, reason, suggestions, rank: SMALL };
}
