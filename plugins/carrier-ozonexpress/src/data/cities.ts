import data from "./cities.json";

/** A record of `GET /cities`, as the carrier has it. Prices in dirhams. */
export interface CityRecord {
  ID: number;
  REF: string;
  NAME: string;
  "DELIVERED-PRICE": number;
  "RETURNED-PRICE": number;
  "REFUSED-PRICE": number;
}

/** Sandbox data: places are real, ids and prices are invented. Production loads the live list. */
export const sandboxCities: readonly CityRecord[] = data.cities;
