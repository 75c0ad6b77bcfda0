import type { JobName, Jobs } from "@souk/contracts";
import type { Sql } from "../db/transaction";

export interface JobOptions {
  /** Jobs of one queue run one after another. */
  queue?: string;
  /** At most one waiting job per key; a repeat replaces it. */
  key?: string;
  /** `preserve_run_at` keeps the earlier time of a job that waits already. */
  keyMode?: "replace" | "preserve_run_at";
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
  await sql.raw(
    `SELECT graphile_worker.add_job(
       ?, payload := ?::json, queue_name := ?, job_key := ?, job_key_mode := ?,
       run_at := now() + make_interval(secs => ?::float8), max_attempts := ?, priority := ?)`,
    [
      name,
      JSON.stringify(payload),
      options.queue ?? null,
      options.key ?? null,
      options.keyMode ?? "replace",
      options.inSeconds ?? 0,
      options.maxAttempts ?? 25,
      options.priority ?? 0,
    ],
  );
}
