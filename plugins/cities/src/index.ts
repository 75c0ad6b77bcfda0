import { CITIES, DISTRICTS } from "./directory";
import type { City, District } from "./types";

export { cityById } from "./directory";
export { normaliseCity } from "./normalise";
export { resolveCity } from "./resolve";
export { searchCities } from "./search";
export type { City, CityResolution, District } from "./types";

/** Every city and town of the directory. */
export function allCities(): readonly City[] {
  return CITIES;
}

/** Every known quarter, or those of one city. */
export function allDistricts(cityId?: string): readonly District[] {
  return cityId === undefined ? DISTRICTS : DISTRICTS.filter((district) => district.city_id === cityId);
}
