import { knex } from "@medusajs/framework/mikro-orm/knex";
import type { Condition } from "../condition";
import { readOrderFilter } from "../filters";
import { countSql, listSql } from "../list";

/** Prints how the database at `DATABASE_URL` answers a list: `plans.ts "state=pending" "q=0612000001"`; for the admin bench. */
async function main(queries: readonly string[]): Promise<void> {
  const db = knex({ client: "pg", connection: process.env.DATABASE_URL });
  const context = { settings: { pending_minutes: 60, late_days: 5 } };
  try {
    for (const query of queries) {
      const read = readOrderFilter(Object.fromEntries(new URLSearchParams(query)));
      if (!read.ok) throw new Error(`${query}: ${read.fields.join(", ")}`);
      await explain(`list ${query}`, listSql(read.filter, read.page, context));
      await explain(`counts ${query}`, countSql(read.filter, context));
    }
  } finally {
    await db.destroy();
  }
  async function explain(title: string, { sql, values }: Condition): Promise<void> {
    const { rows } = await db.raw<{ rows: Record<string, string>[] }>(
      `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${sql}`,
      values as never,
    );
    process.stdout.write(
      `\n${title}\n${rows.map((row: Record<string, string>) => `  ${row["QUERY PLAN"]}`).join("\n")}\n`,
    );
  }
}

void main(process.argv.slice(2));
