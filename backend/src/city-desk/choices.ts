import type { CityEntry } from "@souk/carrier-kit";
import { allDistricts, type City, normaliseCity, resolveCity, searchCities } from "@souk/cities";

const MOST = 12;

/** A city of the directory to choose from, with the quarters that the question names. */
export interface PlaceChoice {
  id: string;
  name: { latin: string; ar: string };
  region: string;
  districts: { id: string; name: { latin: string; ar: string } }[];
}

/** Cities of the directory by any spelling, each with all of its quarters. */
export function placeChoices(q: string): PlaceChoice[] {
  const read = resolveCity(q).city;
  const cities: City[] = [...new Set([...(read ? [read] : []), ...searchCities(q, MOST)])];
  return cities.slice(0, MOST).map(({ id, name, region }) => ({
    id,
    name,
    region,
    districts: allDistricts(id).map((district) => ({ id: district.id, name: district.name })),
  }));
}

/** Records of a carrier's list whose name holds the question, in any script the carrier writes; those that begin with it first. */
export function entryChoices(q: string, list: readonly CityEntry[]): { id: string; name: string }[] {
  const wanted = normaliseCity(q);
  const read = resolveCity(q).city;
  const also = read ? [normaliseCity(read.name.latin)] : [];
  const rank = (entry: CityEntry): number => {
    const texts = [entry.name, ...(entry.spellings ?? [])].map(normaliseCity);
    if (texts.some((text) => text.startsWith(wanted))) return 0;
    return texts.some((text) => [wanted, ...also].some((part) => text.includes(part))) ? 1 : 2;
  };
  const ranked = list.filter(({ active }) => active).map((entry) => ({ entry, rank: rank(entry) }));
  const found = ranked.filter((one) => one.rank < 2).sort((a, b) => a.rank - b.rank);
  return found.slice(0, MOST).map(({ entry }) => ({ id: entry.id, name: entry.name }));
}
