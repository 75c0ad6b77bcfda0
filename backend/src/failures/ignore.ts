import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql } from "../db/transaction";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import type { Actor } from "../modules/order-flow/types";
import { JOB_WORDS } from "./kinds";
import { jobOf } from "./rerun";

export interface Ignoring {
  id: string;
  reason: string;
  actor: Actor;
}

/** Closes a failure that needs nothing, keeping who said so and why. False when it is not open any more. */
export function ignoreFailure(container: MedusaContainer, request: Ignoring): Promise<boolean> {
  const errors: ErrorsService = container.resolve(ERRORS);
  const job = jobOf(request.id);
  return inOneTransaction(container, ({ sql }) =>
    job ? ignoreJob(sql, errors, job, request) : errors.ignore(request, sql),
  );
}

/** The job goes, and a closed line stays in its place. One that runs at this moment is not to be stopped. */
async function ignoreJob(sql: Sql, errors: ErrorsService, job: string, request: Ignoring): Promise<boolean> {
  const { rows } = await sql.raw<{
    rows: { task: keyof typeof JOB_WORDS; attempts: number; order_id: string | null }[];
  }>(
    `SELECT t.identifier AS task, j.attempts, j.payload ->> 'order_id' AS order_id
       FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE j.id = ? AND j.attempts > 0 AND j.locked_at IS NULL AND t.identifier = ANY (?) FOR UPDATE OF j SKIP LOCKED`,
    [job, Object.keys(JOB_WORDS)],
  );
  const [found] = rows;
  const words = found && JOB_WORDS[found.task];
  if (!found || !words) return false;
  await sql.raw("SELECT graphile_worker.complete_jobs(ARRAY[?::bigint])", [job]);
  const subject = `job:${job}`;
  const { target, message } = words;
  await errors.raise(
    { target, subject, order_id: found.order_id, kind: found.task, message, tries: found.attempts },
    sql,
  );
  const line: { id: string } | undefined = await sql("integration_error")
    .where({ target, subject, state: "open" })
    .first("id");
  return line ? errors.ignore({ ...request, id: line.id }, sql) : false;
}
