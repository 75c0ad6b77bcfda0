import type { JobName, Jobs } from "@souk/contracts";
import type { Sql } from "../db/transaction";

export interface JobOptions {
  /** Jobs of one queue run one after another. */
  queue?: string;
  /** At most one waiting job per key; a repeat replaces it. */
  key?: string;
  /** `earliest` keeps the earlier of the two times when a job waits already. */
  keyMode?: "replace" | "earliest";
  /** Not before so many seconds from now. */
  inSeconds?: number;
  /** Tries before the job is left for a person (default 25, with exponential back-off). */
  maxAttempts?: number;
  /** Lower numbers run first (default 0). */
  priority?: number;
}

/** Adds a job through `sql`, so that it exists exactly when that transaction commits. */
export async function enqueue<Name extends JobName>(
  sql: Sql,
  name: Name,
  payload: Jobs[Name],
  options: JobOptions = {},
): Promise<void> {
  if (options.keyMode !== "earliest") {
    await addJob(sql, name, payload, options, "replace");
    return;
  }
  // The queue can keep a waiting job's time or replace it; a later one is kept first, then replaced.
  const { waitsLonger } = await addJob(sql, name, payload, options, "preserve_run_at");
  if (waitsLonger) await addJob(sql, name, payload, options, "replace");
}

async function addJob<Name extends JobName>(
  sql: Sql,
  name: Name,
  payload: Jobs[Name],
  options: JobOptions,
  mode: "replace" | "preserve_run_at",
): Promise<{ waitsLonger: boolean }> {
  const seconds = options.inSeconds ?? 0;
  const { rows } = await sql.raw<{ rows: { waits_longer: boolean }[] }>(
    `SELECT job.run_at > now() + make_interval(secs => ?::float8) AS waits_longer
       FROM graphile_worker.add_job(
       ?, payload := ?::json, queue_name := ?, job_key := ?, job_key_mode := ?,
       run_at := now() + make_interval(secs => ?::float8), max_attempts := ?, priority := ?) AS job`,
    [
      seconds,
      name,
      JSON.stringify(payload),
      options.queue ?? null,
      options.key ?? null,
      mode,
      seconds,
      options.maxAttempts ?? 25,
      options.priority ?? 0,
    ],
  );
  return { waitsLonger: rows[0]?.waits_longer ?? false };
}
