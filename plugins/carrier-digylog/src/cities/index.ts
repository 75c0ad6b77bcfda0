import { type CityEntry, cleanText, member } from "@souk/carrier-kit";
import data from "../data/cities.json";

/** A bundled city; prices and hours are the sandbox's, `GET /cities` gives the rest. */
export interface CityRecord {
  id: number;
  name: string;
  hub: number;
  /** Dirhams. */
  cost: number;
  timeMin: number;
  timeMax: number;
}

/** Sandbox data: towns are real, ids, hubs, prices and delays are invented. Production loads the live list. */
export const sandboxCities: readonly CityRecord[] = data.cities;

const DASH = /\s+[-–—]\s+/;

/** A city of the carrier's as the kit knows places; a parcel wants its name exactly as listed. `null` without a name. */
export function readCity(record: unknown): CityEntry | null {
  const listed = typeof record === "string" ? record : member(record, "name");
  const name = typeof listed === "string" ? cleanText(listed) : "";
  if (typeof listed !== "string" || name === "") return null;
  const [city = name, ...rest] = name.split(DASH);
  const district = rest.length > 0 ? { district: rest.join(" ") } : {};
  return { id: listed, name, city, ...district, active: member(record, "active") !== false };
}

/** The bundled list as places. */
export const bundledCities: readonly CityEntry[] = sandboxCities
  .map(readCity)
  .filter((entry) => entry !== null);
