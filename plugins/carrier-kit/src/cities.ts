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

const MOST_SUGGESTIONS = 8;

function among(name: string, spellings: (string | undefined)[]): boolean {
  return spellings.some((spelling) => spelling !== undefined && normaliseName(spelling) === name);
}
const isNamed = (entry: CityEntry, name: string): boolean =>
  among(name, [entry.name, ...(entry.spellings ?? [])]);
const isIn = (entry: CityEntry, city: string): boolean =>
  among(city, [entry.city, ...(entry.citySpellings ?? [])]);
const isDistrict = (entry: CityEntry, district: string): boolean =>
  among(district, [entry.district, ...(entry.districtSpellings ?? [])]);

function ask(known: boolean, suggestions: CityEntry[]): CityResolution {
  const active = suggestions.filter((entry) => entry.active);
  return { kind: "ask", known, suggestions: active.slice(0, MOST_SUGGESTIONS) };
}

function near(name: string, list: readonly CityEntry[]): CityEntry[] {
  const names = (entry: CityEntry) =>
    [entry.name, entry.city, entry.district ?? "", ...(entry.spellings ?? [])].map(normaliseName);
  return name.length < 3
    ? []
    : list.filter((entry) => names(entry).some((spelling) => spelling.includes(name)));
}

/** The whole city, when no district decides: its only record, or its record for the other districts. */
function wholeCity(records: CityEntry[]): CityResolution {
  const [only, ...others] = records;
  if (only && others.length === 0) return { kind: "entry", entry: only };
  const [rest, ...rests] = records.filter((entry) => entry.fallback);
  return rest && rests.length === 0 ? { kind: "entry", entry: rest } : ask(true, records);
}

function resolveExact(city: string, district: string, list: readonly CityEntry[]): CityResolution | null {
  const whole = district === "" ? city : `${city} ${district}`;
  const inCity = list.filter((entry) => isIn(entry, city));
  const exact = list.filter(
    (entry) => isNamed(entry, whole) || (district !== "" && isIn(entry, city) && isDistrict(entry, district)),
  );
  const [first, ...more] = exact.filter((entry) => entry.active);
  if (first && more.length === 0) return { kind: "entry", entry: first };
  const active = inCity.filter((entry) => entry.active);
  // A place that the carrier lists but does not serve now is not swapped for a neighbour without asking.
  if (exact.length > 0) return ask(true, more.length > 0 ? exact : active);
  if (active.length > 0) return wholeCity(active);
  return inCity.length > 0 ? ask(true, []) : null;
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
  const city = normaliseName(query.city);
  const district = normaliseName(query.district ?? "");
  if (city === "") return ask(false, []);
  const direct = resolveExact(city, district, list);
  if (direct) return direct;
  const place = places?.(query.city);
  const translated =
    place && resolveExact(normaliseName(place.city), district || normaliseName(place.district ?? ""), list);
  return translated ?? ask(false, near(city, list));
}
