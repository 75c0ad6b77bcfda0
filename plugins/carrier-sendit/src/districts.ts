import { type CityEntry, cleanText, member, normaliseName, numberAt, textAt } from "@souk/carrier-kit";
import data from "./data/districts.json";

/** A record of `GET /districts`, as the carrier has it. */
export interface DistrictRecord {
  id: number;
  ville: string;
  name: string;
  arabic_name: string;
  /** Dirhams, seen from the pickup district. */
  price: number;
  delais: string;
  active: number;
}

/** Sandbox data: towns are real, ids, prices and delays are invented. Production loads the live list. */
export const sandboxDistricts: readonly DistrictRecord[] = data.districts;

const DASH = /\s+[-–—]\s+/;
const REST_OF_CITY = "autres quartiers";

function halves(name: string | undefined): { city?: string; district?: string } {
  const [city, ...rest] = name?.split(DASH).map(cleanText) ?? [];
  return rest.length > 0 ? { city, district: rest.join(" ") } : { city };
}

/** The part of a record's name after its city: `Casablanca - Gauthier` is Gauthier. */
function districtOf(name: string, ville: string): string | undefined {
  const { district } = halves(name);
  if (district !== undefined) return district;
  return normaliseName(name) === normaliseName(ville) ? undefined : name;
}

/** A district of the carrier's as the kit knows places; `null` for a record without id, name or city. */
export function readDistrict(record: unknown): CityEntry | null {
  const id = numberAt(record, "id");
  const name = cleanText(textAt(record, "name") ?? "");
  const ville = cleanText(textAt(record, "ville") ?? "");
  if (id === undefined || !Number.isInteger(id) || name === "" || ville === "") return null;
  const arabic = textAt(record, "arabic_name");
  const arabicHalves = halves(arabic);
  const district = districtOf(name, ville);
  const price = numberAt(record, "price");
  const delay = textAt(record, "delais");
  const active = member(record, "active");
  return {
    id: String(id),
    name,
    city: ville,
    ...(district === undefined ? {} : { district: cleanText(district) }),
    ...(arabic === undefined ? {} : { spellings: [cleanText(arabic)] }),
    ...(arabicHalves.city === undefined ? {} : { citySpellings: [arabicHalves.city] }),
    ...(arabicHalves.district === undefined ? {} : { districtSpellings: [arabicHalves.district] }),
    ...(price === undefined || price < 0 ? {} : { price }),
    ...(delay === undefined ? {} : { delay: cleanText(delay) }),
    active: active === 1 || active === true || active === "1",
    fallback: district !== undefined && normaliseName(district) === REST_OF_CITY,
  };
}

/** The bundled list as places. */
export const bundledCities: readonly CityEntry[] = sandboxDistricts
  .map(readDistrict)
  .filter((entry) => entry !== null);
