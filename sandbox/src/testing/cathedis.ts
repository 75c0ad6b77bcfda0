import type { CarriersConfig } from "../carriers";

/** CATHEDIS for tests: a few cities, one with sectors. */
export const CATHEDIS: CarriersConfig["cathedis"] = {
  username: "sandbox-user",
  password: "sandbox-password",
  sessionSeconds: 7_200,
  cities: [
    {
      id: 31,
      name: "Casablanca",
      sectors: [
        { id: 402, name: "Gauthier" },
        { id: 403, name: "Autre" },
      ],
    },
    { id: 32, name: "Beni  Mellal", sectors: [] },
  ],
};
