import type { Sql } from "../db/transaction";
import type { ErrorTarget, IntegrationError, StaffMessage } from "../modules/errors/service";
import { FAILURE_KINDS, type FailureKind, JOB_WORDS, kindOfTarget } from "./kinds";

/** One failure that waits for a person, or that is tried again by itself; times ISO 8601. */
export interface Failure {
  /** `err_…` or `job_…` */
  id: string;
  target: ErrorTarget;
  /** The order's number where it is about one (`48213377`, `48213377-2` for a second parcel). */
  subject: string;
  order_id: string | null;
  kind: string;
  message: StaffMessage;
  tries: number;
  last_at: string;
  /** When it is tried next by itself; null when it waits for a person. */
  next_at: string | null;
  retryable: boolean;
}

export interface FailureList {
  errors: Failure[];
  counts: Record<FailureKind, number>;
}

/** The lines of one answer. */
const MOST = 100;

type ErrorRow = Omit<IntegrationError, "last_at"> & { last_at: Date; next_at: Date | null };

/** Open lines with the time at which their row or parcel is tried again by itself. */
async function openErrors(sql: Sql): Promise<Failure[]> {
  const { rows } = await sql.raw<{ rows: ErrorRow[] }>(
    `SELECT e.*, CASE e.target
        WHEN 'sheet' THEN (SELECT due_at FROM sheet_row r WHERE r.order_id = e.order_id AND r.state = 'due')
        WHEN 'shipment' THEN (SELECT min(j.run_at) FROM graphile_worker._private_jobs j
          JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         WHERE t.identifier = 'shipment.create' AND j.payload ->> 'order_id' = e.order_id AND j.attempts < j.max_attempts)
      END AS next_at
       FROM integration_error e WHERE e.state = 'open' ORDER BY e.last_at DESC LIMIT 1000`,
  );
  return rows.map(({ id, target, subject, order_id, kind, message, tries, last_at, next_at }) => ({
    id,
    target,
    subject,
    order_id,
    kind,
    message,
    tries,
    last_at: last_at.toISOString(),
    next_at: next_at?.toISOString() ?? null,
    retryable: order_id !== null && (target === "sheet" || target === "shipment"),
  }));
}

interface JobRow {
  id: string;
  task: keyof typeof JOB_WORDS;
  order_id: string | null;
  number: string | null;
  attempts: number;
  updated_at: Date;
  run_at: Date;
  given_up: boolean;
}

/** Jobs that failed at least once and have no line of their own. What the exception said stays in the log. */
async function failedJobs(sql: Sql): Promise<Failure[]> {
  const { rows } = await sql.raw<{ rows: JobRow[] }>(
    `SELECT j.id::text, t.identifier AS task, o.order_id, o.number, j.attempts, j.updated_at, j.run_at,
            j.attempts >= j.max_attempts AS given_up
       FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       LEFT JOIN order_flow o ON o.order_id = j.payload ->> 'order_id'
      WHERE j.last_error IS NOT NULL AND j.attempts > 0 AND t.identifier = ANY (?)
      ORDER BY j.updated_at DESC LIMIT 1000`,
    [Object.keys(JOB_WORDS)],
  );
  return rows.flatMap((row) => {
    const words = JOB_WORDS[row.task];
    if (!words) return [];
    return {
      id: `job_${row.id}`,
      target: words.target,
      subject: row.number ?? row.task,
      order_id: row.order_id,
      kind: row.task,
      message: words.message,
      tries: row.attempts,
      last_at: row.updated_at.toISOString(),
      next_at: row.given_up ? null : row.run_at.toISOString(),
      retryable: true,
    };
  });
}

/** What failed, the newest first, of one kind or of all; at most 100 lines, with how many there are of each kind. */
export async function listFailures(sql: Sql, kind: FailureKind | undefined): Promise<FailureList> {
  const all = [...(await openErrors(sql)), ...(await failedJobs(sql))];
  const counts = Object.fromEntries(
    FAILURE_KINDS.map((one) => [one, all.filter(({ target }) => kindOfTarget(target) === one).length]),
  ) as Record<FailureKind, number>;
  const errors = all
    .filter(({ target }) => kind === undefined || kindOfTarget(target) === kind)
    .sort((a, b) => b.last_at.localeCompare(a.last_at))
    .slice(0, MOST);
  return { errors, counts };
}
