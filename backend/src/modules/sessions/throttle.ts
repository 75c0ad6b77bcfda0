import type { Sql } from "../../db/transaction";
import { FORGET_SECONDS, waitAfter } from "./back-off";
import { later, secondsUntil } from "./life";

/** A counter of failures and how many of them cost no waiting. */
export interface Counter {
  key: string;
  free: number;
}

interface Row {
  failures: number;
  blocked_until: Date | null;
  last_at: Date;
}

export type Admission = { admitted: true } | { admitted: false; retryAfterSeconds: number };

/**
 * Takes one try from every counter, as a failure, before the password is looked at: tries at the same moment cannot
 * slip past. `forgive` gives it back. While one counter makes wait nothing is counted, so that nobody can prolong
 * another's waiting.
 */
export async function admit(sql: Sql, counters: readonly Counter[], now: Date): Promise<Admission> {
  return sql.transaction(async (inner) => {
    const states: { counter: Counter; row: Row | undefined }[] = [];
    // One order for everybody, so that two tries never wait for each other.
    for (const counter of [...counters].sort((a, b) => (a.key < b.key ? -1 : 1)))
      states.push({ counter, row: await lockCounter(inner, counter.key, now) });
    const waits = states.map(({ row }) => (row?.blocked_until ? secondsUntil(row.blocked_until, now) : 0));
    const blocked = states.some(({ row }) => row?.blocked_until && row.blocked_until > now);
    if (blocked) return { admitted: false, retryAfterSeconds: Math.max(1, ...waits) };
    for (const { counter, row } of states) await countFailure(inner, counter, row, now);
    return { admitted: true };
  });
}

async function lockCounter(sql: Sql, key: string, now: Date): Promise<Row | undefined> {
  await sql("sign_in_throttle").insert({ key, failures: 0, last_at: now }).onConflict("key").ignore();
  return sql("sign_in_throttle").where({ key }).forUpdate().first();
}

async function countFailure(sql: Sql, { key, free }: Counter, row: Row | undefined, now: Date) {
  const old = !row || secondsUntil(now, row.last_at) >= FORGET_SECONDS;
  const failures = old ? 1 : row.failures + 1;
  const wait = waitAfter(failures, free);
  await sql("sign_in_throttle")
    .where({ key })
    .update({ failures, last_at: now, blocked_until: wait ? later(now, wait) : null });
}

/** The right password was given: its counters begin anew. */
export async function forgive(sql: Sql, keys: readonly string[]): Promise<void> {
  await sql("sign_in_throttle").whereIn("key", keys).delete();
}

/** Takes one failure back from a counter that other accounts share. */
export async function giveBack(sql: Sql, key: string): Promise<void> {
  await sql("sign_in_throttle")
    .where({ key })
    .update({ failures: sql.raw("greatest(failures - 1, 0)"), blocked_until: null });
}
