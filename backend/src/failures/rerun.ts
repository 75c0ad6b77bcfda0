import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf, type Sql } from "../db/transaction";
import { ERRORS } from "../modules/errors";
import type { ErrorsService } from "../modules/errors/service";
import { SHEETS } from "../modules/sheets";
import type { SheetsService } from "../modules/sheets/service";
import { sendParcel } from "../parcels/send";
import { JOB_WORDS } from "./kinds";

/** `started`: it runs; `not_possible`: running it again would do nothing; `gone`: it is not open any more. */
export type RerunOutcome = "started" | "not_possible" | "gone";

/** The number of a failed job's id; null for any other id. */
export const jobOf = (id: string): string | null => /^job_(\d{1,18})$/.exec(id)?.[1] ?? null;

/** Runs what failed again, at once; its line closes by itself when it works. Safe to repeat. */
export async function rerun(container: MedusaContainer, id: string): Promise<RerunOutcome> {
  const job = jobOf(id);
  if (job) return rerunJob(knexOf(container), job);
  const errors: ErrorsService = container.resolve(ERRORS);
  const error = await errors.get(id);
  if (error?.state !== "open") return "gone";
  if (!error.order_id) return "not_possible";
  if (error.target === "sheet") {
    const sheets: SheetsService = container.resolve(SHEETS);
    await sheets.rerun({ order_id: error.order_id });
    return "started";
  }
  if (error.target !== "shipment") return "not_possible";
  return (await sendParcel(container, error.order_id, null)) ? "started" : "not_possible";
}

/** A job that runs at this moment is left alone: it is being tried. */
async function rerunJob(sql: Sql, job: string): Promise<RerunOutcome> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(
    `SELECT j.id FROM graphile_worker.jobs known
       JOIN LATERAL graphile_worker.reschedule_jobs(ARRAY[known.id], run_at := now(), attempts := 0) j ON true
      WHERE known.id = ? AND known.attempts > 0 AND known.task_identifier = ANY (?)`,
    [job, Object.keys(JOB_WORDS)],
  );
  return rows.length > 0 ? "started" : "gone";
}
