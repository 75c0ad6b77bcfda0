import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import { type Knowledge, knowledgeOf } from "./knowledge";
import type { CityAlias, CityMapping } from "./types";

/** The version is asked for at most so often. */
const CHECK_EVERY_MS = 1_000;

const NOTHING = knowledgeOf([], []);

/** Mappings and aliases of the database, kept in memory until their version changes. */
export class PlaceBook {
  private kept: { version: string; knowledge: Knowledge } | undefined;
  private checked = 0;

  constructor(private readonly db: Knex) {}

  /** What is known now, at most a second old; `fresh` asks the database in any case. */
  async current(fresh = false): Promise<Knowledge> {
    if (this.kept && !fresh && Date.now() - this.checked < CHECK_EVERY_MS) return this.kept.knowledge;
    const row: { version: string } | undefined = await this.db("city_book").first("version");
    const version = row?.version ?? "0";
    if (this.kept?.version !== version) this.kept = { version, knowledge: await this.load() };
    this.checked = Date.now();
    return this.kept.knowledge;
  }

  /** What was known when it was last asked for; nothing before that. */
  last(): Knowledge {
    return this.kept?.knowledge ?? NOTHING;
  }

  /** Changes with every change of mappings, aliases or lists. */
  async version(): Promise<string> {
    await this.current();
    return this.kept?.version ?? "0";
  }

  private async load(): Promise<Knowledge> {
    const mappings: CityMapping[] = await this.db("city_mapping").select();
    const aliases: CityAlias[] = await this.db("city_alias").select("spelling", "city_id", "district_id");
    return knowledgeOf(mappings, aliases);
  }
}

const books = new WeakMap<Knex, PlaceBook>();

/** The one book of a database connection in this process. */
export function bookOf(db: Knex): PlaceBook {
  const known = books.get(db);
  if (known) return known;
  const book = new PlaceBook(db);
  books.set(db, book);
  return book;
}

/** To be called in every transaction that changes mappings, aliases or a carrier's list: all processes read them again. */
export async function turnPage(sql: Sql): Promise<void> {
  await sql("city_book").increment("version", 1);
}
