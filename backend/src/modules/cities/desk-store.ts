import { randomUUID } from "node:crypto";
import type { Sql } from "../../db/transaction";
import type { DeskKind, FoundItem } from "./types";

const AT_ONCE = 200;

/** Puts items on the desk, or brings them up to date; what staff decided stays decided until its record is gone. */
export async function putOnDesk(sql: Sql, carrier: string, items: readonly FoundItem[]): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const rows = items
      .slice(start, start + AT_ONCE)
      .map((item) => [
        `cty_${randomUUID()}`,
        item.kind,
        carrier,
        item.subject,
        item.label,
        item.reason,
        JSON.stringify(item.suggestions),
        item.rank,
      ]);
    const values = rows.map(() => "(?, ?, ?, ?, ?, ?, ?::jsonb, ?::int)").join(", ");
    await sql.raw(
      `INSERT INTO city_desk AS d (id, kind, carrier, subject, label, reason, suggestions, rank, state)
       SELECT id, kind, carrier, subject, label, reason, suggestions, rank, 'open'
         FROM (VALUES ${values}) AS v (id, kind, carrier, subject, label, reason, suggestions, rank)
       ON CONFLICT (kind, carrier, subject) DO UPDATE
          SET label = excluded.label, suggestions = excluded.suggestions, rank = excluded.rank, last_at = now(),
              reason = CASE WHEN d.state = 'open' AND excluded.reason = 'new' THEN d.reason ELSE excluded.reason END,
              state = CASE WHEN d.state = 'resolved' OR excluded.reason IN ('lost', 'gone') THEN 'open' ELSE d.state END`,
      rows.flat(),
    );
  }
}

/** Takes open items off the desk that are no question any more: those of these reasons that are not in `still`. */
export async function clearDesk(
  sql: Sql,
  about: { carrier: string; kind: DeskKind; reasons: readonly string[] },
  still: readonly string[],
): Promise<void> {
  await sql.raw(
    `UPDATE city_desk SET state = 'resolved', last_at = now()
      WHERE carrier = ? AND kind = ? AND reason = ANY (?) AND state = 'open' AND NOT (subject = ANY (?))`,
    [about.carrier, about.kind, [...about.reasons], [...still]],
  );
}

/** Counts that somebody ran into a city that a carrier's mapping does not answer for; for the desk's order. */
export async function countAsked(sql: Sql, carriers: readonly string[], cityId: string): Promise<void> {
  await sql("city_desk")
    .where({ kind: "city", subject: cityId })
    .whereIn("carrier", [...carriers])
    .increment("asked", 1);
}
