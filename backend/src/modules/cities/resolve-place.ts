import {
  type CityEntry,
  type CityQuery,
  type CityResolution,
  placesFrom,
  resolveCity,
} from "@souk/carrier-kit";
import type { City, District } from "@souk/cities";
import type { Knowledge } from "./knowledge";
import type { CityMapping } from "./types";

const NOT_SERVED: CityResolution = { kind: "ask", known: false, suggestions: [] };

/**
 * The record of a carrier's list that a place means: staff's mapping first, then the automatic one, then what the list's own
 * names say of a district. A place that the directory knows and the mapping does not is asked, never guessed.
 */
export function resolvePlace(
  knowledge: Knowledge,
  carrier: string,
  query: CityQuery,
  list: readonly CityEntry[],
): CityResolution {
  const places = placesFrom((text) => knowledge.read(text));
  const { city, district } = readQuery(knowledge, query);
  if (!city) return resolveCity(query, list, places);
  const whole = knowledge.mapping(carrier, city.id);
  if (whole?.source === "staff" && !whole.entry_id) return NOT_SERVED;
  const part = district && knowledge.mapping(carrier, city.id, district.id);
  if (part) return recordOf(part, list);
  // The directory's own name and nothing else: the mapping has the answer already.
  if (whole && !query.district && query.city === city.name.latin) return recordOf(whole, list);
  const byNames = resolveCity(query, list, places);
  if (whole?.source !== "staff") return byNames;
  // Staff decide for the city; a district that the carrier lists by itself is still that district.
  const plain = resolveCity({ city: city.name.latin }, list, places);
  return isDistrict(byNames, plain) ? byNames : recordOf(whole, list);
}

/** Reads the city box, and the district box beside it. */
function readQuery(knowledge: Knowledge, query: CityQuery): { city: City | null; district: District | null } {
  const read = knowledge.read(query.city);
  if (!read.city || !query.district) return read;
  const both = knowledge.read(`${read.city.name.latin}, ${query.district}`);
  return { city: read.city, district: both.city === read.city ? both.district : null };
}

/** True when naming the district led somewhere else than the city alone. */
function isDistrict(found: CityResolution, plain: CityResolution): boolean {
  if (found.kind !== "entry") return false;
  return plain.kind !== "entry" || plain.entry !== found.entry;
}

function recordOf(mapping: CityMapping, list: readonly CityEntry[]): CityResolution {
  const entry = mapping.lost ? undefined : list.find(({ id, active }) => active && id === mapping.entry_id);
  return entry ? { kind: "entry", entry } : NOT_SERVED;
}
