import { byRank, CITIES, isBigCity } from "./directory";
import { wordsOf } from "./normalise";
import { startingWith } from "./prefix";
import { resolveCity } from "./resolve";
import type { City } from "./types";

const DEFAULT_LIMIT = 12;
const BIGGEST = CITIES.filter(({ id }) => isBigCity(id)).sort(byRank);

/**
 * Cities for a type-ahead box, best first, at most `limit`. Any script, from the first letter on; a quarter brings its city, a
 * misspelt name the near ones; an empty query the biggest cities.
 */
export function searchCities(query: string, limit = DEFAULT_LIMIT): City[] {
  const most = Math.max(0, limit);
  if (wordsOf(query).length === 0) return BIGGEST.slice(0, most);
  const found = startingWith(query);
  if (found.length > 0) return found.slice(0, most);
  const { city, suggestions } = resolveCity(query);
  return (city ? [city] : suggestions).slice(0, most);
}
