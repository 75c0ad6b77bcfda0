import { type CityEntry, cleanText, member, splitPlace } from "@souk/carrier-kit";
import { sandboxCities } from "./data/cities";

export { type CityRecord, sandboxCities } from "./data/cities";

/** A city of the carrier's as the kit knows places; a parcel wants its name exactly as listed. `null` without a name. */
export function readCity(record: unknown): CityEntry | null {
  const listed = typeof record === "string" ? record : member(record, "name");
  const name = typeof listed === "string" ? cleanText(listed) : "";
  if (typeof listed !== "string" || name === "") return null;
  return { id: listed, name, ...splitPlace(name), active: member(record, "active") !== false };
}

/** The bundled list as places. */
export const bundledCities = sandboxCities.map(readCity).filter((entry) => entry !== null);
