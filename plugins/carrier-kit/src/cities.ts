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

/** A place as a directory of spellings knows it, with the other exact names it goes by. */
export interface Place {
  city: string;
  citySpellings?: readonly string[];
  district?: string;
  districtSpellings?: readonly string[];
}

/** What a directory makes of free text; `null` when it is not certain. */
export type PlaceReader = (text: string) => Place | null;

export type CityResolution =
  | { kind: "entry"; entry: CityEntry }
  | { kind: "ask"; known: boolean; suggestions: CityEntry[] };

const MOST_NEAR = 8;
const SHORTEST_NEAR = 3;

/** A place as texts that compare: whole names, names of the city, names of the district. */
interface Names {
  whole: ReadonlySet<string>;
  city: ReadonlySet<string>;
  district: ReadonlySet<string>;
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

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) if (other.has(name)) return true;
  return false;
}

function isExactly(entry: CityEntry, wanted: Names): boolean {
  const names = namesOf(entry);
  if (share(names.whole, wanted.whole)) return true;
  const inPlace = share(names.city, wanted.city) || share(names.whole, wanted.city);
  return inPlace && share(names.district, wanted.district);
}

const inCity = (list: readonly CityEntry[], wanted: Names): CityEntry[] =>
  list.filter((entry) => share(namesOf(entry).city, wanted.city));

/** The record with just this name, or this district of this city; `null` when the list has none. */
function byName(wanted: Names, list: readonly CityEntry[]): CityResolution | null {
  const exact = list.filter((entry) => isExactly(entry, wanted));
  const [first, ...more] = exact.filter((entry) => entry.active);
  if (first && more.length === 0) return { kind: "entry", entry: first };
  if (exact.length === 0) return null;
  // A place that the carrier lists but does not serve now is not swapped for a neighbour without asking.
  return ask(true, first ? exact : inCity(list, wanted));
}

/** The whole city: its only record, its record for the other districts, or the one that bears its name. */
function byCity(wanted: Names, list: readonly CityEntry[]): CityResolution | null {
  const all = inCity(list, wanted);
  const records = all.filter((entry) => entry.active);
  const plain = records.filter((entry) => share(namesOf(entry).whole, wanted.city));
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

/** A question's names: the whole is each city with each district, or the city alone. */
function wantedNames(city: ReadonlySet<string>, district: ReadonlySet<string>): Names {
  const both = [...city].flatMap((name) => [...district].map((part) => `${name} ${part}`));
  return { city, district, whole: district.size > 0 ? new Set(both) : city };
}

function readings(query: CityQuery, places?: PlaceReader): Names[] {
  const city = normalised([query.city]);
  const given = normalised([query.district ?? undefined]);
  const district = share(given, city) ? new Set<string>() : given;
  const read = [places?.(query.city), district.size > 0 ? places?.(`${query.city} ${query.district}`) : null];
  const translated = read.flatMap((place) => (place ? [place] : []));
  return [
    wantedNames(city, district),
    ...translated.map((place) => wantedNames(cityNames(place), districtNames(place))),
    ...translated.map((place) => wantedNames(cityNames(place), district)),
  ].filter((wanted) => wanted.city.size > 0);
}

const cityNames = (place: Place) => normalised([place.city, ...(place.citySpellings ?? [])]);
const districtNames = (place: Place) => normalised([place.district, ...(place.districtSpellings ?? [])]);

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
  const asked = readings(query, places);
  const [first] = asked;
  if (!first) return ask(false, []);
  // A reading that drops the district must not win over one that understands it.
  const precise = first.district.size === 0 ? asked : asked.filter((wanted) => wanted.district.size > 0);
  for (const find of [byName, byCity]) {
    for (const wanted of find === byName ? precise : asked) {
      const found = find(wanted, list);
      if (found) return found;
    }
  }
  return ask(false, near(normaliseName(query.city), list));
}

/** How a place is found in a list: `resolveCity`, or a shop's own way, such as one that knows the shop's mappings. */
export type PlaceResolver = typeof resolveCity;
