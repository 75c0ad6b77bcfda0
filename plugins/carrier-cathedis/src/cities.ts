import { type CityEntry, cleanText, listAt, member, normaliseName, numberAt } from "@souk/carrier-kit";
import data from "./data/cities.json";

/** A record of `GET /ws/public/c2c/city`, as the carrier has it. */
export interface CityRecord {
  id: number;
  name: string;
  sectors: { id: number; name: string }[];
}

/** Sandbox data: towns are real, ids and sectors are invented. Production loads the live list. */
export const sandboxCities: readonly CityRecord[] = data.cities;

/** Sectors that stand for the rest of a city, the best first. */
const REST_OF_CITY = ["autre", "centre ville"];
/** What breaks the carrier's call, and what it never accepts in a city. */
const UNUSABLE = /["\\\n\r\u2028\u2029]|\d{6}|\p{Script=Arabic}/u;

interface Named {
  id: number;
  /** As it stands: the carrier wants its own writing back, blanks and all. */
  name: string;
}

function readNamed(record: unknown): Named | null {
  const id = numberAt(record, "id");
  const name = member(record, "name");
  if (id === undefined || !Number.isInteger(id) || typeof name !== "string") return null;
  return normaliseName(name) === "" ? null : { id, name };
}

/** The sector for an address whose district is not listed: "Autre", "Centre Ville" or the city's own name, where listed. */
function restOf(city: Named, sectors: readonly Named[]): Named | undefined {
  return [...REST_OF_CITY, normaliseName(city.name)]
    .map((name) => sectors.find((sector) => normaliseName(sector.name) === name))
    .find((sector) => sector !== undefined);
}

/** A city of the carrier's as the kit knows places: one for the whole city, one a sector; none without id or name. */
export function readCity(record: unknown): CityEntry[] {
  const city = readNamed(record);
  if (!city) return [];
  const sectors = (listAt(record, "sectors") ?? []).map(readNamed).filter((sector) => sector !== null);
  const rest = restOf(city, sectors);
  const place = { city: city.name, active: !UNUSABLE.test(city.name) };
  const whole: CityEntry = {
    ...place,
    id: String(city.id),
    name: cleanText(city.name),
    ...(rest ? { district: rest.name } : {}),
    fallback: true,
  };
  const parts = sectors
    .filter((sector) => sector !== rest)
    .map((sector) => ({
      ...place,
      id: `${city.id}-${sector.id}`,
      name: `${cleanText(city.name)} - ${cleanText(sector.name)}`,
      district: sector.name,
      active: place.active && !UNUSABLE.test(sector.name),
    }));
  return [whole, ...parts];
}

/** The bundled list as places. */
export const bundledCities: readonly CityEntry[] = sandboxCities.flatMap(readCity);
