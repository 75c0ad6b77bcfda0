import data from "./districts.json";

/** A record of `GET /districts`, as the carrier has it. */
export interface DistrictRecord {
  id: number;
  ville: string;
  name: string;
  arabic_name: string;
  /** Dirhams, seen from the pickup district. */
  price: number;
  delais: string;
  active: number;
}

/** Sandbox data: towns are real, ids, prices and delays are invented. Production loads the live list. */
export const sandboxDistricts: readonly DistrictRecord[] = data.districts;
