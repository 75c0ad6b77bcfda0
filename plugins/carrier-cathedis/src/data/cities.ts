import data from "./cities.json";

/** A record of `GET /ws/public/c2c/city`, as the carrier has it. */
export interface CityRecord {
  id: number;
  name: string;
  sectors: { id: number; name: string }[];
}

/** Sandbox data: towns are real, ids and sectors are invented. Production loads the live list. */
export const sandboxCities: readonly CityRecord[] = data.cities;
