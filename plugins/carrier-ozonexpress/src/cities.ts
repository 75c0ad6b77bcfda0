import { type CityEntry, cleanText, isObject, numberAt, textAt } from "@souk/carrier-kit";
import { SANDBOX_TABLE } from "./data/cities";

/** A record of `GET /cities`, as the carrier has it. Prices in dirhams. */
export interface CityRecord {
  ID: number;
  REF: string;
  NAME: string;
  "DELIVERED-PRICE": number;
  "RETURNED-PRICE": number;
  "REFUSED-PRICE": number;
}

function readLine(line: string): CityRecord {
  const [id, ref = "", name = "", ...prices] = line.split("|");
  const [delivered = 0, returned = 0, refused = 0] = prices.map(Number);
  return {
    ID: Number(id),
    REF: ref,
    NAME: name,
    "DELIVERED-PRICE": delivered,
    "RETURNED-PRICE": returned,
    "REFUSED-PRICE": refused,
  };
}

/** Sandbox data: places are real, ids and prices are invented. Production loads the live list. */
export const sandboxCities: readonly CityRecord[] = SANDBOX_TABLE.split("\n").filter(Boolean).map(readLine);

// An en dash in most names ("Casablanca – Maarif"); a hyphen only between blanks, as others belong to the name.
const DASH = /\s*[–—]\s*|\s+-\s+/;

/** A record as the kit knows places, `null` without id or name. `defaults` are the quarters that stand for their whole city. */
export function readCity(record: unknown, defaults: readonly string[] = []): CityEntry | null {
  const id = numberAt(record, "ID");
  const name = cleanText(textAt(record, "NAME") ?? "");
  const [city = "", ...rest] = name.split(DASH).map(cleanText);
  if (id === undefined || !Number.isInteger(id) || id < 0 || city === "") return null;
  const district = rest.filter(Boolean).join(" ");
  const price = numberAt(record, "DELIVERED-PRICE");
  return {
    id: String(id),
    name,
    city,
    ...(district === "" ? {} : { district }),
    ...(price === undefined || price < 0 ? {} : { price }),
    active: true,
    fallback: defaults.includes(String(id)),
  };
}

/** The records of a live answer, an object keyed by id. `defaultIds`: a list as people type it. */
export function readCities(list: unknown, defaultIds = ""): CityEntry[] {
  const records = Array.isArray(list) ? list : isObject(list) ? Object.values(list) : [];
  const defaults = defaultIds.split(/[\s,;]+/);
  return records.map((record) => readCity(record, defaults)).filter((entry) => entry !== null);
}

/** The bundled list as places. */
export const bundledCities: readonly CityEntry[] = readCities(sandboxCities);
