import type { Sql } from "../db/transaction";

/**
 * The day that it is in Morocco, as the database has it: it is the database that sorts orders into days, and its rules of
 * Morocco's clocks may be older or newer than Node's.
 */
export async function todayInMorocco(sql: Sql): Promise<string> {
  const { rows } = await sql.raw<{ rows: { today: string }[] }>(
    `SELECT to_char(now() AT TIME ZONE 'Africa/Casablanca', 'YYYY-MM-DD') AS today`,
  );
  if (!rows[0]) throw new Error("The database does not know the day");
  return rows[0].today;
}
