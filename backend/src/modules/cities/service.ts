import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { CityEntry } from "@souk/carrier-kit";
import type { CityResolution } from "@souk/cities";
import { bookOf } from "./book";
import { type Deciding, decide } from "./decide";
import { countAsked } from "./desk-store";
import { type DeskFilter, type DeskPage, readDesk, readItem } from "./read-desk";
import { type CitySettings, citySettingsSchema, readCitySettings, writeCitySettings } from "./settings";
import { noteUnread } from "./spellings";
import { type ListChange, takeList } from "./take-list";
import type { Decision, DeskItem } from "./types";

/** What the shop knows of places: the directory, its own aliases, where each place stands with each carrier, and the desk. */
export class CitiesService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** The city that a spelling means: by the built-in directory, then by the shop's aliases. */
  async read(text: string): Promise<CityResolution> {
    return (await bookOf(this.db).current()).read(text);
  }

  /** As `read`; a spelling that means nothing is counted for the desk. */
  async readOrNote(text: string): Promise<CityResolution> {
    const knowledge = await bookOf(this.db).current();
    const found = knowledge.read(text);
    if (!found.city) await noteUnread(this.db, knowledge, text);
    return found;
  }

  /** Counts that a city could not be sent to with these carriers. */
  countAsked(carriers: readonly string[], cityId: string): Promise<void> {
    return countAsked(this.db, carriers, cityId);
  }

  takeList(carrier: string, entries: readonly CityEntry[]): Promise<ListChange> {
    return takeList(this.db, carrier, entries);
  }

  desk(filter: DeskFilter): Promise<DeskPage> {
    return readDesk(this.db, filter);
  }

  /** Decides an item of the desk, once, with the decision's author. Undefined for no such item; throws `DecisionRefused`. */
  async decide(id: string, decision: Decision, by: string): Promise<DeskItem | undefined> {
    const known = await this.db.transaction(async (sql) => {
      const item: Deciding["item"] | undefined = await sql("city_desk").where({ id }).forUpdate().first();
      if (!item) return false;
      const row: { entries: CityEntry[] } | undefined = await sql("carrier_city_list")
        .where({ carrier: item.carrier })
        .first("entries");
      await decide({ sql, item, list: row?.entries ?? [], by }, decision);
      return true;
    });
    await bookOf(this.db).current(true);
    return known ? readItem(this.db, id) : undefined;
  }

  settings(): Promise<CitySettings> {
    return readCitySettings(this.db);
  }

  async changeSettings(change: Partial<CitySettings>): Promise<CitySettings> {
    return writeCitySettings(
      this.db,
      citySettingsSchema.parse({ ...(await readCitySettings(this.db)), ...change }),
    );
  }
}
