import data from "./cities.json";

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
