import type { District } from "../carriers/sendit/types";

/** A few districts for tests: two cities with pickups, one without, one out of service. */
export const DISTRICTS: readonly District[] = [
  {
    id: 46,
    ville: "Casablanca",
    name: "Casablanca - Centre",
    arabic_name: "الدار البيضاء - المركز",
    price: 20,
    delais: "24h",
    active: 1,
  },
  {
    id: 212,
    ville: "Casablanca",
    name: "Casablanca - Gauthier",
    arabic_name: "الدار البيضاء - غوتيي",
    price: 22,
    delais: "24h",
    active: 1,
  },
  {
    id: 301,
    ville: "Marrakech",
    name: "Marrakech - Guéliz",
    arabic_name: "مراكش - كليز",
    price: 35,
    delais: "24h-48h",
    active: 1,
  },
  { id: 402, ville: "Zagora", name: "Zagora", arabic_name: "زاكورة", price: 45, delais: "72h", active: 1 },
  { id: 403, ville: "Tata", name: "Tata", arabic_name: "طاطا", price: 45, delais: "72h", active: 0 },
];
