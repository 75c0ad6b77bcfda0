// Looks for secrets in everything the database holds, as somebody with a dump of it would.
import { forms, type Secret } from "./secrets.mts";
import type { Sql } from "./sql.mts";

const TABLES = `
  SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name, table_name AS short
    FROM information_schema.tables
   WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
   ORDER BY 1`;

/** "<table> holds <secret>" for every table of which a row, written out whole, holds a secret in any form. */
export async function secretsInDatabase(sql: Sql, secrets: readonly Secret[]): Promise<string[]> {
  const sought = secrets.flatMap((secret) =>
    [...forms(secret), Buffer.from(secret.value).toString("hex")].map((form) => ({
      name: secret.name,
      form,
    })),
  );
  const found: string[] = [];
  for (const table of await sql.rows<{ name: string; short: string }>(TABLES)) {
    const hits = await sql.rows<{ at: number }>(
      `SELECT DISTINCT sought.at::int AS at FROM ${table.name} AS one,
         unnest($1::text[]) WITH ORDINALITY AS sought(form, at)
        WHERE strpos(one::text, sought.form) > 0`,
      [sought.map(({ form }) => form)],
    );
    for (const name of new Set(hits.map(({ at }) => sought[at - 1]?.name)))
      found.push(`${table.short} holds ${name}`);
  }
  return found;
}
