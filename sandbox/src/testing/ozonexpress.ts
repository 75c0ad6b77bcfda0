import type { OzonConfig } from "../carriers/ozonexpress/types";

const city = (ID: number, REF: string, NAME: string, price: number) => ({
  ID,
  REF,
  NAME,
  "DELIVERED-PRICE": price,
  "RETURNED-PRICE": 0,
  "REFUSED-PRICE": 10,
});

/** An account with invented keys, and a few cities: no plain Casablanca, names with dirt. */
export const OZON: OzonConfig = {
  customerId: "4821",
  apiKey: "sandbox-key",
  cities: [
    city(37, "AGA", "Agadir", 35),
    city(100, "CAS", "Casablanca – Maarif", 20),
    city(101, "CAS", "Casablanca  –\tGauthier", 22),
  ],
};
