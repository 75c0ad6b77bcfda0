// The shop's database, for looking at what the API does not show and for counting what must not grow.
import pg from "pg";
import { type Context, setting } from "./context.mts";

export class Sql {
  private readonly pool: pg.Pool;

  constructor(context: Context) {
    this.pool = new pg.Pool({
      connectionString: setting(context, "DATABASE_URL"),
      max: 3,
      connectionTimeoutMillis: 10_000,
      query_timeout: 20_000,
    });
  }

  async rows<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(text, values)).rows;
  }

  /** The first row. Throws when there is none. */
  async one<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T> {
    const [row] = await this.rows<T>(text, values);
    if (!row) throw new Error(`no row: ${text}`);
    return row;
  }

  /** Rows of each table, `{ "order_flow": 12, … }`. */
  async counts(tables: readonly string[]): Promise<Record<string, number>> {
    const entries = tables.map(async (table) => {
      const name = pg.escapeIdentifier(table);
      const { count } = await this.one<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`);
      return [table, count] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Runs `hold` inside an open transaction, which is committed when it has ended. */
  async holding(text: string, values: unknown[], hold: () => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query(text, values);
      await hold();
      await client.query("COMMIT");
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
