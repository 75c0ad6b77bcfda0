import type { City } from "../shared/city.ts";
import type { Locale } from "../shared/locale.ts";
import { callBackend } from "./call.ts";
import { list, numberOrNull, record, text } from "./json.ts";
import { memo } from "./memo.ts";

const TTL_MS = 60_000;

/**
 * Cities that match a spelling in any script, best first; the biggest ones for an empty query. Null: no answer.
 *
 * @param clientIp the shopper who types, for the backend's limits
 */
export function loadCities(locale: Locale, query = "", clientIp?: string): Promise<City[] | null> {
  const q = query.trim().slice(0, 60);
  return memo(`cities ${locale} ${q.toLowerCase()}`, TTL_MS, async () => {
    const answer = await callBackend({
      path: "/store/cities",
      query: { q, locale },
      clientIp,
      timeoutMs: 4_000,
    });
    return answer.kind === "ok" ? list(record(answer.body).cities).map(readCity) : null;
  });
}

/** The city that a typed name certainly means; null when a person must choose, even where only one city comes near. */
export async function findCity(locale: Locale, typed: string): Promise<City | null> {
  const wanted = typed.trim();
  if (!wanted) return null;
  const cities = (await loadCities(locale, wanted)) ?? [];
  return cities.find((city) => city.certain) ?? null;
}

function readCity(value: unknown): City {
  const city = record(value);
  return {
    id: text(city.id),
    name: text(city.name),
    latin: text(city.latin),
    certain: city.certain === true,
    price: numberOrNull(city.price),
    delay: text(city.delay),
    districts: list(city.districts).map((entry) => {
      const { id, name, price, delay } = record(entry);
      return { id: text(id), name: text(name), price: numberOrNull(price), delay: text(delay) };
    }),
  };
}
