import type { DigylogConfig } from "../carriers/digylog/types";

/** A DIGYLOG account for tests, with a few cities, one of them written as carriers write them. */
export const DIGYLOG: DigylogConfig = {
  token: "sandbox-digylog-token",
  network: 12,
  stores: ["Souk"],
  cities: [
    { id: 1, name: "Casablanca", hub: 1, cost: 20, timeMin: 24, timeMax: 24 },
    { id: 2, name: "Marrakech", hub: 4, cost: 30, timeMin: 24, timeMax: 48 },
    { id: 3, name: "Ksar  El Kebir ", hub: 5, cost: 35, timeMin: 24, timeMax: 72 },
  ],
};
