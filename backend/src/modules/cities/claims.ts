import type { Sql } from "../../db/transaction";
import type { StaffMessage } from "../errors/service";

/** A refresh that died is taken over after so long. */
const CLAIM_SECONDS = 300;

/**
 * Takes the right to refresh a carrier's list: one process at a time. With `hours`, only when the list is missing or older;
 * without, whatever its age and however lately a refresh failed. True when this caller has it.
 */
export async function claimRefresh(sql: Sql, carrier: string, hours: number | null): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `INSERT INTO city_refresh AS r (carrier, claimed_until, tried_at)
     SELECT ?, now() + make_interval(secs => ?), now()
      WHERE ?::int IS NULL
         OR NOT EXISTS (SELECT 1 FROM city_refresh WHERE carrier = ?)
         OR NOT EXISTS (SELECT 1 FROM carrier_city_list
                         WHERE carrier = ? AND loaded_at > now() - make_interval(hours => ?::int))
     ON CONFLICT (carrier) DO UPDATE SET claimed_until = excluded.claimed_until, tried_at = now(), problem = NULL
      WHERE r.claimed_until IS NULL OR r.claimed_until <= now() OR (?::int IS NULL AND r.problem IS NOT NULL)
     RETURNING 1`,
    [carrier, CLAIM_SECONDS, hours, carrier, carrier, hours, hours],
  );
  return rows.length > 0;
}

/** Gives the right back. After a problem nobody tries by themselves for `pauseSeconds`. */
export async function endRefresh(
  sql: Sql,
  carrier: string,
  problem: StaffMessage | null,
  pauseSeconds: number,
): Promise<void> {
  await sql("city_refresh")
    .where({ carrier })
    .update({
      problem: problem && JSON.stringify(problem),
      claimed_until: problem ? sql.raw("now() + make_interval(secs => ?)", [pauseSeconds]) : null,
    });
}
