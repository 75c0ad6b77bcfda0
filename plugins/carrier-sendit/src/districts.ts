import {
  type CityEntry,
  cleanText,
  dirhamsAt,
  idAt,
  member,
  normaliseName,
  splitPlace,
  textAt,
} from "@souk/carrier-kit";
import { sandboxDistricts } from "./data/districts";
import { REST_OF_CITY } from "./fields";

export { type DistrictRecord, sandboxDistricts } from "./data/districts";

const cleanAt = (record: unknown, key: string): string => cleanText(textAt(record, key) ?? "");
const listed = (text: string | undefined): string[] | undefined => (text ? [text] : undefined);

/** A district of the carrier's as the kit knows places; `null` for a record without id, name or city. */
export function readDistrict(record: unknown): CityEntry | null {
  const id = idAt(record, "id");
  const name = cleanAt(record, "name");
  const city = cleanAt(record, "ville");
  if (id === undefined || name === "" || city === "") return null;
  // `Casablanca - Gauthier` is Gauthier; a record that bears just its city's name is the whole city.
  const isCity = normaliseName(name) === normaliseName(city);
  const district = splitPlace(name).district ?? (isCity ? undefined : name);
  const arabic = cleanAt(record, "arabic_name");
  return {
    id,
    name,
    city,
    district,
    spellings: listed(arabic),
    citySpellings: listed(splitPlace(arabic).city),
    districtSpellings: listed(splitPlace(arabic).district),
    price: dirhamsAt(record, "price"),
    delay: cleanAt(record, "delais") || undefined,
    active: [1, true, "1"].some((yes) => member(record, "active") === yes),
    fallback: normaliseName(district ?? "") === REST_OF_CITY,
  };
}

/** The bundled list as places. */
export const bundledCities = sandboxDistricts.map(readDistrict).filter((entry) => entry !== null);
