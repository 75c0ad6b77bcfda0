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

/** Tries of one insertion; a second one has always been enough. */
const MOST_TRIES = 5;

/**
 * graphile-worker first frees the key of a job that runs, then inserts; a job that begins to run between the two makes it
 * insert nothing and say nothing. Asked again it sees that job running.
 */
async function addJob<Name extends JobName>(
  sql: Sql,
  name: Name,
  payload: Jobs[Name],
  options: JobOptions,
  mode: Mode,
): Promise<{ waitsLonger: boolean }> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [job] = await callAddJob(sql, name, payload, options, mode);
    if (job?.id) return { waitsLonger: job.waits_longer };
  }
  throw new Error(`The job ${name} could not be added`);
}

type Mode = "replace" | "preserve_run_at";

async function callAddJob<Name extends JobName>(
  sql: Sql,
  name: Name,
  payload: Jobs[Name],
  options: JobOptions,
  mode: Mode,
): Promise<{ id: string | null; waits_longer: boolean }[]> {
  const seconds = options.inSeconds ?? 0;
  const { rows } = await sql.raw<{ rows: { id: string | null; waits_longer: boolean }[] }>(
    `SELECT job.id, job.run_at > now() + make_interval(secs => ?::float8) AS waits_longer
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
  return rows;
}
