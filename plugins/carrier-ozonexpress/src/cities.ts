import { type CityEntry, cleanText, dirhamsAt, entriesOf, idAt, splitPlace, textAt } from "@souk/carrier-kit";
import { sandboxCities } from "./data/cities";

export { type CityRecord, sandboxCities } from "./data/cities";

/** A record as the kit knows places, `null` without id or name. `defaults` are the quarters that stand for their whole city. */
export function readCity(record: unknown, defaults: readonly string[] = []): CityEntry | null {
  const id = idAt(record, "ID");
  const name = cleanText(textAt(record, "NAME") ?? "");
  const place = splitPlace(name);
  if (id === undefined || place.city === "") return null;
  const price = dirhamsAt(record, "DELIVERED-PRICE");
  return { id, name, ...place, price, active: true, fallback: defaults.includes(id) };
}

/** The records of a live answer, an object keyed by id. `defaultIds`: a list as people type it. */
export function readCities(list: unknown, defaultIds = ""): CityEntry[] {
  const defaults = defaultIds.split(/[\s,;]+/);
  const entries = entriesOf(list).map((record) => readCity(record, defaults));
  return entries.filter((entry) => entry !== null);
}

/** The bundled list as places. */
export const bundledCities: readonly CityEntry[] = readCities(sandboxCities);
