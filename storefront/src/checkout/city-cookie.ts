import { text } from "../backend/json.ts";
import { unpack } from "../http/cookies.ts";

/** Remembers the city of the last order, for the delivery line of the product pages. */
export const CITY_COOKIE = "souk_city";

/** The remembered city as it was typed, or an empty text. */
export function readCity(cookie: string | undefined): string {
  return text(unpack(cookie)).slice(0, 120);
}
