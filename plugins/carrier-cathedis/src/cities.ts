import { type CityEntry, cleanText, idAt, listAt, member, normaliseName } from "@souk/carrier-kit";
import { sandboxCities } from "./data/cities";

export { type CityRecord, sandboxCities } from "./data/cities";

/** Sectors that stand for the rest of a city, the best first; then the city's own name. */
const REST_OF_CITY = ["autre", "centre ville"];
/** What breaks the carrier's call, and what it never accepts in a city. */
const UNUSABLE = /["\\\n\r\u2028\u2029]|\d{6}|\p{Script=Arabic}/u;

/** Id and name of a city or sector; the name as it stands, for the carrier wants its own writing back, blanks and all. */
function readNamed(record: unknown): { id: string; name: string; active: boolean } | null {
  const id = idAt(record, "id");
  const name = member(record, "name");
  if (id === undefined || typeof name !== "string" || normaliseName(name) === "") return null;
  return { id, name, active: !UNUSABLE.test(name) };
}

/** A city of the carrier's as the kit knows places: one for the whole city, one a sector; none without id or name. */
export function readCity(record: unknown): CityEntry[] {
  const city = readNamed(record);
  if (!city) return [];
  const sectors = (listAt(record, "sectors") ?? []).map(readNamed).filter((sector) => sector !== null);
  const [rest] = [...REST_OF_CITY, normaliseName(city.name)].flatMap((name) =>
    sectors.filter((sector) => normaliseName(sector.name) === name),
  );
  const { id, active } = city;
  const whole = { id, name: cleanText(city.name), city: city.name, active, fallback: true };
  const parts = sectors
    .filter((sector) => sector !== rest)
    .map((sector) => ({
      id: `${id}-${sector.id}`,
      name: `${whole.name} - ${cleanText(sector.name)}`,
      city: city.name,
      district: sector.name,
      active: active && sector.active,
    }));
  return [rest ? { ...whole, district: rest.name } : whole, ...parts];
}

/** The bundled list as places. */
export const bundledCities: readonly CityEntry[] = sandboxCities.flatMap(readCity);
