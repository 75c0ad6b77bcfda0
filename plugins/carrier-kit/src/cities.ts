import type { CityQuery } from "./shipment";
import { normaliseName } from "./text/names";

/** One place of a carrier's list: a town, or a district of one. */
export interface CityEntry {
  /** What the carrier wants in a parcel: its id, or its name where it has no ids. */
  id: string;
  /** The carrier's own name, blanks cleaned. */
  name: string;
  city: string;
  district?: string;
  /** Other spellings of the whole, such as the Arabic name. */
  spellings?: readonly string[];
  citySpellings?: readonly string[];
  districtSpellings?: readonly string[];
  /** Delivery price in dirhams. */
  price?: number;
  delay?: string;
  active: boolean;
  /** The record for the rest of a city ("Autres quartiers"): documented by the carrier as the place for unlisted districts. */
  fallback?: boolean;
}

/** What a directory of spellings makes of free text; `null` when it is not certain. */
export type PlaceReader = (text: string) => { city: string; district?: string } | null;

export type CityResolution =
  | { kind: "entry"; entry: CityEntry }
  | { kind: "ask"; known: boolean; suggestions: CityEntry[] };

const MOST_NEAR = 8;
const SHORTEST_NEAR = 3;

/** A place as texts that compare: whole names, names of the city, names of the district. */
interface Names {
  whole: Set<string>;
  city: Set<string>;
  district: Set<string>;
}
interface Wanted {
  city: string;
  district: string;
}

// Normalising a thousand names takes milliseconds, and a list is asked many times: remembered as long as the record lives.
const remembered = new WeakMap<CityEntry, Names>();

function normalised(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(texts.flatMap((text) => (text === undefined ? [] : [normaliseName(text)])).filter(Boolean));
}

function namesOf(entry: CityEntry): Names {
  const known = remembered.get(entry);
  if (known) return known;
  const names = {
    whole: normalised([entry.name, ...(entry.spellings ?? [])]),
    city: normalised([entry.city, ...(entry.citySpellings ?? [])]),
    district: normalised([entry.district, ...(entry.districtSpellings ?? [])]),
  };
  remembered.set(entry, names);
  return names;
}

function ask(known: boolean, suggestions: CityEntry[]): CityResolution {
  return { kind: "ask", known, suggestions: suggestions.filter((entry) => entry.active) };
}

function isExactly(entry: CityEntry, { city, district }: Wanted): boolean {
  const names = namesOf(entry);
  if (district === "") return names.whole.has(city);
  if (names.whole.has(`${city} ${district}`)) return true;
  return names.district.has(district) && (names.city.has(city) || names.whole.has(city));
}

const inCity = (list: readonly CityEntry[], city: string): CityEntry[] =>
  list.filter((entry) => namesOf(entry).city.has(city));

/** The record with just this name, or this district of this city; `null` when the list has none. */
function byName(wanted: Wanted, list: readonly CityEntry[]): CityResolution | null {
  const exact = list.filter((entry) => isExactly(entry, wanted));
  const [first, ...more] = exact.filter((entry) => entry.active);
  if (first && more.length === 0) return { kind: "entry", entry: first };
  if (exact.length === 0) return null;
  // A place that the carrier lists but does not serve now is not swapped for a neighbour without asking.
  return ask(true, first ? exact : inCity(list, wanted.city));
}

/** The whole city: its only record, its record for the other districts, or the one that bears its name. */
function byCity({ city }: Wanted, list: readonly CityEntry[]): CityResolution | null {
  const all = inCity(list, city);
  const records = all.filter((entry) => entry.active);
  const plain = records.filter((entry) => namesOf(entry).whole.has(city));
  for (const choice of [records, records.filter((entry) => entry.fallback), plain]) {
    const [only, ...others] = choice;
    if (only && others.length === 0) return { kind: "entry", entry: only };
  }
  return all.length > 0 ? ask(true, records) : null;
}

function near(name: string, list: readonly CityEntry[]): CityEntry[] {
  if (name.length < SHORTEST_NEAR) return [];
  const isNear = (spelling: string): boolean =>
    spelling.includes(name) || (spelling.length > SHORTEST_NEAR && name.includes(spelling));
  const found = list.filter((entry) => {
    const { whole, city, district } = namesOf(entry);
    return entry.active && [...whole, ...city, ...district].some(isNear);
  });
  return found.slice(0, MOST_NEAR);
}

function readings(query: CityQuery, places?: PlaceReader): Wanted[] {
  const city = normaliseName(query.city);
  const given = normaliseName(query.district ?? "");
  const district = given === city ? "" : given;
  const read = [places?.(query.city), district && places?.(`${query.city} ${query.district}`)];
  const translated = read.flatMap((place) => (place ? [place] : []));
  return [
    { city, district },
    ...translated.map((place) => ({
      city: normaliseName(place.city),
      district: normaliseName(place.district ?? ""),
    })),
    ...translated.map((place) => ({ city: normaliseName(place.city), district })),
  ];
}

/**
 * Finds the one record of a carrier's list that a shopper's city (and district) means: by full name, then by district in
 * its city, then the city's only record or its "other districts" one. `places` translates other spellings (Arabic,
 * Darija) when the list itself does not know them. What is not certain is asked: `known` tells whether the city exists.
 */
export function resolveCity(
  query: CityQuery,
  list: readonly CityEntry[],
  places?: PlaceReader,
): CityResolution {
  const asked = readings(query, places).filter((wanted) => wanted.city !== "");
  const [first] = asked;
  if (!first) return ask(false, []);
  // A reading that drops the district must not win over one that understands it.
  const precise = first.district === "" ? asked : asked.filter((wanted) => wanted.district !== "");
  for (const find of [byName, byCity]) {
    for (const wanted of find === byName ? precise : asked) {
      const found = find(wanted, list);
      if (found) return found;
    }
  }
  return ask(false, near(first.city, list));
}
