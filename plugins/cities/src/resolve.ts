import { byRank } from "./directory";
import { startingWith } from "./prefix";
import { type Piece, readQuery } from "./read";
import { fromNames, fromQuarters, fromSpelling, unique } from "./readings";
import type { City, CityResolution, District } from "./types";

const MOST_SUGGESTIONS = 5;

/** The quarter of `city` that is named, rather by a piece that is not the city's own name. */
function districtIn(city: City, pieces: readonly Piece[]): District | null {
  const inCity = (some: readonly Piece[]) =>
    some.flatMap(({ names }) => names.districts).find(({ city_id }) => city_id === city.id);
  const others = pieces.filter(({ role, names }) => role !== "qualifier" && !names.cities.includes(city));
  return inCity(others) ?? inCity(pieces) ?? null;
}

/**
 * The city that a spelling in any script means, with its quarter when one is named. Precision before recall: two cities, homonyms,
 * a quarter that several cities have, a phone number or a word that is not clearly nearest to one city give `city: null` and at
 * most five suggestions, the likeliest first.
 */
export function resolveCity(query: string): CityResolution {
  const pieces = readQuery(query);
  const seen: City[] = [];
  for (const reading of [fromNames, fromQuarters, fromSpelling]) {
    const { city, seen: more } = reading(pieces);
    if (city) return { query, city, district: districtIn(city, pieces), suggestions: [] };
    seen.push(...(reading === fromSpelling ? [...startingWith(query), ...more] : [...more].sort(byRank)));
    // Once a city was named, its neighbours by quarter or by sound would only confuse.
    if (reading === fromNames && seen.length > 0) break;
  }
  return { query, city: null, district: null, suggestions: unique(seen).slice(0, MOST_SUGGESTIONS) };
}
