import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  type Carrier,
  type CityEntry,
  type CityQuery,
  type CityResolution,
  type PlaceReader,
  placesFrom,
} from "@souk/carrier-kit";
import { bookOf } from "../cities/book";
import { resolvePlace } from "../cities/resolve-place";

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

const toDistrict = (entry: CityEntry): DistrictQuote => ({
  name: entry.district ?? entry.name,
  price: entry.price ?? null,
  delay: entry.delay ?? null,
});

const TTL_MS = 30_000;

/** The carriers' live lists of places, as loaded by the refresh job; nothing is sent or quoted from anything else. */
export class CityLists {
  private readonly cache = new Map<string, { at: number; version: string; entries: Promise<CityEntry[]> }>();

  constructor(private readonly db: Knex) {}

  /** The list of a carrier; read again when any list or mapping changed. */
  async entries(carrier: string): Promise<CityEntry[]> {
    const version = await bookOf(this.db).version();
    const hit = this.cache.get(carrier);
    if (hit?.version === version && Date.now() - hit.at < TTL_MS) return hit.entries;
    const entries = this.load(carrier);
    this.cache.set(carrier, { at: Date.now(), version, entries });
    entries.catch(() => this.cache.delete(carrier));
    return entries;
  }

  /** The list as it is needed for a parcel: with what staff decided a moment ago, in whatever process. */
  async freshEntries(carrier: string): Promise<CityEntry[]> {
    await bookOf(this.db).current(true);
    return this.entries(carrier);
  }

  /** Reads a place as the directory and the shop's aliases know it. */
  readonly places: PlaceReader = placesFrom((text) => bookOf(this.db).last().read(text));

  /** The one record that a place means at a carrier, by the shop's mapping. The list must have been read before. */
  resolver(carrier: string): (query: CityQuery, list: readonly CityEntry[]) => CityResolution {
    return (query, list) => resolvePlace(bookOf(this.db).last(), carrier, query, list);
  }

  /** What one carrier asks for a parcel to a place, from its own list. */
  async quote(carrier: Carrier, query: CityQuery): Promise<DeliveryQuote> {
    const found = this.resolver(carrier.id)(query, await this.entries(carrier.id));
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
