import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf, type Sql } from "../db/transaction";
import { INTEGRATIONS } from "../modules/integrations";
import { GOOGLE_SHEETS } from "../modules/integrations/definitions";
import type { IntegrationsService } from "../modules/integrations/service";
import type { IntegrationSummary } from "../modules/integrations/view";

/** The work of one kind that waits in the queue. */
export interface Queue {
  task: string;
  /** Due now and not begun. */
  waiting: number;
  running: number;
  /** Failed, and tried again by themselves. */
  retrying: number;
  /** Given up. */
  failed: number;
  /** When the oldest that is due was due; ISO 8601. */
  oldest_at: string | null;
}

/** The calls that a carrier's account made in its window, all processes together. */
export interface Quota {
  used: number;
  /** Null where the carrier documents none. */
  limit: { calls: number; per_seconds: number } | null;
}

export interface IntegrationJobs
  extends Pick<
    IntegrationSummary,
    "id" | "kind" | "name" | "state" | "last_success_at" | "last_error_at" | "last_error"
  > {
  /** Rows that wait for the sheet, or orders that wait for their parcel at this carrier. */
  waiting: number;
  /** Null for the sheet, whose calls each process counts for itself. */
  quota: Quota | null;
  /** Until when the other side asked to be left alone; ISO 8601. */
  paused_until: string | null;
}

/** `GET /admin/ops/jobs`. */
export interface JobsView {
  integrations: IntegrationJobs[];
  queues: Queue[];
}

/** What waits in the queue, by kind; rounds that only plan themselves count as any other. */
async function readQueues(sql: Sql): Promise<Queue[]> {
  const { rows } = await sql.raw<{ rows: (Omit<Queue, "oldest_at"> & { oldest_at: Date | null })[] }>(
    `SELECT task_identifier AS task,
            count(*) FILTER (WHERE locked_at IS NULL AND run_at <= now() AND attempts = 0)::int AS waiting,
            count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
            count(*) FILTER (WHERE locked_at IS NULL AND attempts BETWEEN 1 AND max_attempts - 1)::int AS retrying,
            count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS failed,
            min(run_at) FILTER (WHERE locked_at IS NULL AND run_at <= now() AND attempts < max_attempts) AS oldest_at
       FROM graphile_worker.jobs GROUP BY task_identifier ORDER BY task_identifier`,
  );
  return rows.map((row) => ({ ...row, oldest_at: row.oldest_at?.toISOString() ?? null }));
}

/** How much waits for each integration: rows that are due, and parcels that are planned. */
async function readWaiting(sql: Sql): Promise<Map<string, number>> {
  const { rows } = await sql.raw<{ rows: { id: string; waiting: number }[] }>(
    `SELECT ? AS id, count(*)::int AS waiting FROM sheet_row WHERE state = 'due'
     UNION ALL
     SELECT carrier, count(*)::int FROM shipment WHERE live AND state IN ('planned', 'sending', 'uncertain') GROUP BY carrier`,
    [GOOGLE_SHEETS],
  );
  return new Map(rows.map(({ id, waiting }) => [id, waiting]));
}

/** Until when each other side asked to be left alone. */
async function readPauses(sql: Sql): Promise<Map<string, string>> {
  const { rows } = await sql.raw<{ rows: { id: string; until: Date }[] }>(
    `SELECT account AS id, paused_until AS until FROM carrier_call_budget WHERE paused_until > now()
     UNION ALL SELECT ?, blocked_until FROM sheet_flush WHERE blocked_until > now()`,
    [GOOGLE_SHEETS],
  );
  return new Map(rows.map(({ id, until }) => [id, until.toISOString()]));
}

/** The calls of an account in the last `seconds`. */
async function callsOf(sql: Sql, account: string, seconds: number): Promise<number> {
  const { rows } = await sql.raw<{ rows: { used: number }[] }>(
    `SELECT count(*)::int AS used FROM carrier_call_budget, unnest(calls) AS made
      WHERE account = ? AND made > clock_timestamp() - make_interval(secs => ?::float8)`,
    [account, seconds],
  );
  return rows[0]?.used ?? 0;
}

const MINUTE_SECONDS = 60;

/** How each integration goes and what waits in the queue. */
export async function readJobs(container: MedusaContainer): Promise<JobsView> {
  const sql = knexOf(container);
  const service: IntegrationsService = container.resolve(INTEGRATIONS);
  const [summaries, waiting, pauses, queues] = await Promise.all([
    service.list(),
    readWaiting(sql),
    readPauses(sql),
    readQueues(sql),
  ]);
  const integrations = summaries.map(async (one): Promise<IntegrationJobs> => {
    const limit = await service.limitOf(one.id);
    const used = await callsOf(sql, one.id, limit?.per_seconds ?? MINUTE_SECONDS);
    return {
      id: one.id,
      kind: one.kind,
      name: one.name,
      state: one.state,
      last_success_at: one.last_success_at,
      last_error_at: one.last_error_at,
      last_error: one.last_error,
      waiting: waiting.get(one.id) ?? 0,
      quota: one.kind === "carrier" ? { used, limit } : null,
      paused_until: pauses.get(one.id) ?? null,
    };
  });
  return { integrations: await Promise.all(integrations), queues };
}
