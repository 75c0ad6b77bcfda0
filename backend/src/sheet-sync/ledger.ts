import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SheetError } from "@souk/google-sheets";
import { knexOf, type Sql } from "../db/transaction";
import { mailShop } from "../mail/shop-mail";
import { ERRORS } from "../modules/errors";
import type { ErrorsService, StaffMessage } from "../modules/errors/service";
import { scheduleFlush } from "../modules/sheets/service";

export interface DueRow {
  order_id: string;
  number: string;
  wanted: string;
  tries: number;
  ever_written: boolean;
}

export type Outcome =
  | { number: string; kind: "written" }
  | { number: string; kind: "missing" | "duplicate" | "invalid"; message: StaffMessage };

/** A write that a killed process had under way is over by then: two calls of the Sheets client's time-out and some. */
const WRITING_SECONDS = Math.ceil((Number(process.env.GOOGLE_TIMEOUT_MS ?? 20_000) * 2) / 1000) + 5;
const FAST_TRIES = 3;
/** Pauses between tries; after the third the row is in the error table, and is still tried again, slowly. */
const PAUSES = [3, 10, 60, 300, 900];

/** Takes the due rows for one flush, or none while another flush may still be writing. */
export async function claim(db: Knex, limit: number): Promise<DueRow[]> {
  return db.transaction(async (sql) => {
    const flush = await sql("sheet_flush")
      .where({ id: 1 })
      .forUpdate()
      .first(
        sql.raw("greatest(0, extract(epoch FROM writing_until - now())) AS writing"),
        sql.raw("greatest(0, extract(epoch FROM blocked_until - now())) AS blocked"),
      );
    const wait = Math.max(Number(flush.writing ?? 0), Number(flush.blocked ?? 0));
    if (wait > 0) {
      await scheduleFlush(sql, wait + 0.2);
      return [];
    }
    const rows: DueRow[] = await sql("sheet_row")
      .whereIn("state", ["due", "failed"])
      .andWhere("due_at", "<=", sql.fn.now())
      .orderBy(["created_at", "order_id"])
      .limit(limit)
      .select("order_id", "number", "wanted", "tries", "ever_written");
    if (rows.length) await setWriting(sql, WRITING_SECONDS);
    return rows;
  });
}

/** A write is about to be sent: whatever happens to this process, nobody else writes until it must have arrived. */
export const announceWrite = (db: Knex): Promise<void> => setWriting(db, WRITING_SECONDS);

async function setWriting(sql: Sql, seconds: number | null): Promise<void> {
  const until = seconds === null ? null : sql.raw("now() + make_interval(secs => ?)", [seconds]);
  await sql("sheet_flush").where({ id: 1 }).update({ writing_until: until });
}

/** Writes down what became of each row of a call that worked; a row that changed meanwhile stays due. */
export async function record(
  container: MedusaContainer,
  claimed: DueRow[],
  outcomes: Outcome[],
): Promise<void> {
  const errors: ErrorsService = container.resolve(ERRORS);
  const rows = new Map(claimed.map((row) => [row.number, row]));
  const written = outcomes.flatMap((one) => (one.kind === "written" ? (rows.get(one.number) ?? []) : []));
  await knexOf(container).transaction(async (sql) => {
    await recordWritten(sql, errors, written);
    await recordAllRefused(sql, errors, outcomes);
    await sql("sheet_flush").where({ id: 1 }).update({ last_success_at: sql.fn.now(), last_error: null });
    await setWriting(sql, null);
  });
}

async function recordWritten(sql: Sql, errors: ErrorsService, rows: DueRow[]): Promise<void> {
  await sql.raw(
    `UPDATE sheet_row SET written = done.wanted, ever_written = true, tries = 0, last_error = NULL, written_at = now(),
            state = CASE WHEN sheet_row.wanted = done.wanted THEN 'written' ELSE 'due' END
       FROM unnest(?::text[], ?::bigint[]) AS done (order_id, wanted) WHERE sheet_row.order_id = done.order_id`,
    [rows.map((row) => row.order_id), rows.map((row) => row.wanted)],
  );
  await errors.resolve(
    "sheet",
    rows.map((row) => row.number),
    sql,
  );
}

async function recordAllRefused(sql: Sql, errors: ErrorsService, outcomes: Outcome[]): Promise<void> {
  for (const outcome of outcomes) if (outcome.kind !== "written") await recordRefused(sql, errors, outcome);
}

async function recordRefused(
  sql: Sql,
  errors: ErrorsService,
  outcome: Exclude<Outcome, { kind: "written" }>,
): Promise<void> {
  const state = outcome.kind === "missing" ? "missing" : "invalid";
  const last_error = JSON.stringify({ kind: outcome.kind, message: outcome.message });
  const [row]: { order_id: string }[] = await sql("sheet_row")
    .where({ number: outcome.number })
    .update({ state, last_error })
    .returning("order_id");
  const fresh = await errors.raise(
    {
      target: "sheet",
      subject: outcome.number,
      order_id: row?.order_id,
      kind: outcome.kind,
      message: outcome.message,
    },
    sql,
  );
  if (fresh)
    await mailShop(sql, {
      about: `sheet:${outcome.number}:${outcome.kind}`,
      order: outcome.number,
      message: outcome.message,
    });
}

/** The whole call failed: every row of it has one try less; after three, the error table and a mail to the shop. */
export async function recordFailure(
  container: MedusaContainer,
  rows: DueRow[],
  invalid: Outcome[],
  error: SheetError,
): Promise<void> {
  const errors: ErrorsService = container.resolve(ERRORS);
  const last_error = JSON.stringify({ kind: error.kind, message: error.messages });
  await knexOf(container).transaction(async (sql) => {
    await recordAllRefused(sql, errors, invalid);
    if (error.kind === "quota") {
      const seconds = Math.max(1, error.retryAfter ?? 5);
      await sql("sheet_flush")
        .where({ id: 1 })
        .update({
          blocked_until: sql.raw("now() + make_interval(secs => ?)", [seconds]),
          last_error,
        });
      await setWriting(sql, null);
      await scheduleFlush(sql, seconds);
      return;
    }
    for (const row of rows) await failRow(sql, row, last_error);
    const exhausted = rows.filter((row) => row.tries + 1 >= FAST_TRIES);
    for (const row of exhausted) await raiseRow(sql, errors, row, error);
    if (exhausted.length) {
      const first = exhausted[0]?.number ?? "";
      await mailShop(sql, {
        about: `sheet:${error.kind}:${hourOf(new Date())}`,
        order: first,
        message: error.messages,
      });
    }
    await sql("sheet_flush").where({ id: 1 }).update({ last_error });
    // A call without an answer may still be on its way; one that was answered is over.
    const open = error.kind === "timeout" || error.kind === "network";
    if (!open) await setWriting(sql, null);
    else await setWriting(sql, PAUSES[0] ?? 3);
    const pause = Math.min(...rows.map((row) => pauseAfter(row.tries + 1)), PAUSES.at(-1) ?? 900);
    await scheduleFlush(sql, pause + 0.2);
  });
}

const pauseAfter = (tries: number): number => PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 900;
const hourOf = (at: Date): string => at.toISOString().slice(0, 13);

async function failRow(sql: Sql, row: DueRow, last_error: string): Promise<void> {
  const tries = row.tries + 1;
  await sql("sheet_row")
    .where({ order_id: row.order_id })
    .update({
      tries,
      last_error,
      state: tries >= FAST_TRIES ? "failed" : "due",
      due_at: sql.raw("now() + make_interval(secs => ?)", [pauseAfter(tries)]),
    });
}

async function raiseRow(sql: Sql, errors: ErrorsService, row: DueRow, error: SheetError): Promise<void> {
  await errors.raise(
    {
      target: "sheet",
      subject: row.number,
      order_id: row.order_id,
      kind: error.kind,
      message: error.messages,
      tries: row.tries + 1,
    },
    sql,
  );
}
