import { BENI_MELLAL_KHENIFRA } from "./data/beni-mellal-khenifra";
import { CASABLANCA_SETTAT } from "./data/casablanca-settat";
import { ATLANTIC_DISTRICTS } from "./data/districts-atlantic";
import { INLAND_DISTRICTS } from "./data/districts-inland";
import { NORTH_SOUTH_DISTRICTS } from "./data/districts-north-south";
import { DRAA_TAFILALET } from "./data/draa-tafilalet";
import { FES_MEKNES } from "./data/fes-meknes";
import { MARRAKECH_SAFI } from "./data/marrakech-safi";
import { ORIENTAL } from "./data/oriental";
import { RABAT_SALE_KENITRA } from "./data/rabat-sale-kenitra";
import { BIGGEST_CITIES } from "./data/ranks";
import { DAKHLA_OUED_ED_DAHAB, GUELMIM_OUED_NOUN, LAAYOUNE_SAKIA_EL_HAMRA } from "./data/sahara";
import { SOUSS_MASSA } from "./data/souss-massa";
import { TANGER_TETOUAN_AL_HOCEIMA } from "./data/tanger-tetouan-al-hoceima";
import { parseCities, parseDistricts } from "./parse";
import type { City, District } from "./types";

/** Every city and town, region by region from north to south. */
export const CITIES: readonly City[] = [
  ...parseCities("Tanger-Tétouan-Al Hoceïma", TANGER_TETOUAN_AL_HOCEIMA),
  ...parseCities("Oriental", ORIENTAL),
  ...parseCities("Fès-Meknès", FES_MEKNES),
  ...parseCities("Rabat-Salé-Kénitra", RABAT_SALE_KENITRA),
  ...parseCities("Béni Mellal-Khénifra", BENI_MELLAL_KHENIFRA),
  ...parseCities("Casablanca-Settat", CASABLANCA_SETTAT),
  ...parseCities("Marrakech-Safi", MARRAKECH_SAFI),
  ...parseCities("Drâa-Tafilalet", DRAA_TAFILALET),
  ...parseCities("Souss-Massa", SOUSS_MASSA),
  ...parseCities("Guelmim-Oued Noun", GUELMIM_OUED_NOUN),
  ...parseCities("Laâyoune-Sakia El Hamra", LAAYOUNE_SAKIA_EL_HAMRA),
  ...parseCities("Dakhla-Oued Ed-Dahab", DAKHLA_OUED_ED_DAHAB),
];

/** Every known quarter, with the id of its city. */
export const DISTRICTS: readonly District[] = [
  ...parseDistricts(ATLANTIC_DISTRICTS),
  ...parseDistricts(INLAND_DISTRICTS),
  ...parseDistricts(NORTH_SOUTH_DISTRICTS),
];

const byId = new Map(CITIES.map((city) => [city.id, city]));
const ranks = new Map(BIGGEST_CITIES.map((id, index) => [id, index]));

/** The city of an id, or undefined. */
export function cityById(id: string): City | undefined {
  return byId.get(id);
}

/** Place in the list of biggest cities from 0, or Infinity for a small town. */
export function cityRank(id: string): number {
  return ranks.get(id) ?? Number.POSITIVE_INFINITY;
}

/** True for a city on the list of the biggest. */
export function isBigCity(id: string): boolean {
  return ranks.has(id);
}

/** Order by size, then by Latin name: for suggestions and search. */
export function byRank(a: City, b: City): number {
  const [left, right] = [cityRank(a.id), cityRank(b.id)];
  return left === right ? a.name.latin.localeCompare(b.name.latin, "fr") : left - right;
}
