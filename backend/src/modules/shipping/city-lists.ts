import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { type Carrier, type CityEntry, type CityQuery, placesFrom, resolveCity } from "@souk/carrier-kit";
import { resolveCity as resolveSpelling } from "@souk/cities";

/** One district of a city, as the carrier names it; price in dirhams, null where the carrier tells none. */
export interface DistrictQuote {
  name: string;
  price: number | null;
  delay: string | null;
}

export type DeliveryQuote =
  | {
      kind: "quote";
      carrier: string;
      entry: CityEntry /** Dirhams, null where the list has none. */;
      price: number | null;
      delay: string | null;
    }
  /** The city is served, but the district decides. */
  | { kind: "ask"; districts: DistrictQuote[] }
  | { kind: "not_served" };

const places = placesFrom(resolveSpelling);
const toDistrict = (entry: CityEntry): DistrictQuote => ({
  name: entry.district ?? entry.name,
  price: entry.price ?? null,
  delay: entry.delay ?? null,
});

const TTL_MS = 30_000;

/** The carriers' live lists of places, as loaded by the refresh job; nothing is sent or quoted from anything else. */
export class CityLists {
  private readonly cache = new Map<string, { at: number; entries: Promise<CityEntry[]> }>();

  constructor(private readonly db: Knex) {}

  entries(carrier: string): Promise<CityEntry[]> {
    const hit = this.cache.get(carrier);
    if (hit && Date.now() - hit.at < TTL_MS) return hit.entries;
    const entries = this.load(carrier);
    this.cache.set(carrier, { at: Date.now(), entries });
    entries.catch(() => this.cache.delete(carrier));
    return entries;
  }

  async save(carrier: string, entries: readonly CityEntry[]): Promise<void> {
    await this.db("carrier_city_list")
      .insert({ carrier, entries: JSON.stringify(entries), loaded_at: this.db.fn.now() })
      .onConflict("carrier")
      .merge();
    this.cache.delete(carrier);
  }

  /** How old a carrier's list is, in seconds; null when it was never loaded. */
  async age(carrier: string): Promise<number | null> {
    const row: { seconds: string } | undefined = await this.db("carrier_city_list")
      .where({ carrier })
      .first(this.db.raw("extract(epoch FROM now() - loaded_at) AS seconds"));
    return row ? Number(row.seconds) : null;
  }

  /** What one carrier asks for a parcel to a place, from its own list. */
  async quote(carrier: Carrier, query: CityQuery): Promise<DeliveryQuote> {
    const found = resolveCity(query, await this.entries(carrier.id), places);
    if (found.kind === "entry") {
      const { entry } = found;
      return {
        kind: "quote",
        carrier: carrier.id,
        entry,
        price: entry.price ?? null,
        delay: entry.delay ?? null,
      };
    }
    return found.known && found.suggestions.length
      ? { kind: "ask", districts: found.suggestions.map(toDistrict) }
      : { kind: "not_served" };
  }

  private async load(carrier: string): Promise<CityEntry[]> {
    const row: { entries: CityEntry[] } | undefined = await this.db("carrier_city_list")
      .where({ carrier })
      .first("entries");
    return row?.entries ?? [];
  }
}
