import {
  allDistricts,
  type City,
  type CityResolution,
  cityById,
  type District,
  normaliseCity,
  resolveCity,
} from "@souk/cities";
import type { CityAlias, CityMapping } from "./types";

/** Mappings and aliases, ready to be asked. */
export interface Knowledge {
  mapping(carrier: string, cityId: string, districtId?: string): CityMapping | undefined;
  /** The built-in directory first, then the shop's own aliases. */
  read(text: string): CityResolution;
}

const MOST_REMEMBERED = 500;

const districts = new Map(allDistricts().map((district) => [district.id, district]));

/** The quarter of an id such as `casablanca/maarif`, or undefined. */
export const districtById = (id: string): District | undefined => districts.get(id);

const keyOf = (carrier: string, cityId: string, districtId: string): string =>
  `${carrier}|${cityId}|${districtId}`;

export function knowledgeOf(mappings: readonly CityMapping[], aliases: readonly CityAlias[]): Knowledge {
  const places = new Map(mappings.map((one) => [keyOf(one.carrier, one.city_id, one.district_id), one]));
  const spellings = new Map(aliases.map((alias) => [alias.spelling, alias]));
  const understand = (text: string): CityResolution => {
    const found = resolveCity(text);
    const alias = found.city ? undefined : spellings.get(normaliseCity(text));
    return alias ? (named(text, alias) ?? found) : found;
  };
  return {
    mapping: (carrier, cityId, districtId = "") => places.get(keyOf(carrier, cityId, districtId)),
    read: remembering(understand),
  };
}

/** Remembers the latest answers: one look-up reads the same words several times, and a shopper's words come once a carrier. */
function remembering(read: Knowledge["read"]): Knowledge["read"] {
  const answers = new Map<string, CityResolution>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known;
    const answer = read(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

function named(query: string, alias: CityAlias): CityResolution | null {
  const city: City | undefined = cityById(alias.city_id);
  if (!city) return null;
  return { query, city, district: districts.get(alias.district_id ?? "") ?? null, suggestions: [] };
}
