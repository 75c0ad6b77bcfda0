import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { createSheetClient, loadServiceAccountKey, type SheetClient } from "@souk/google-sheets";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import type { StaffMessage } from "../errors/service";

/** `due` waits for the next flush; `failed` too, but slowly; `missing` and `invalid` wait for a person. */
export type SheetRowState = "due" | "written" | "failed" | "missing" | "invalid";

export interface SheetRowRecord {
  order_id: string;
  number: string;
  state: SheetRowState;
  /** Grows with every change of the order; the row is up to date when `written` has caught up. */
  wanted: string;
  written: string;
  tries: number;
  ever_written: boolean;
  last_error: { kind: string; message: StaffMessage } | null;
  written_at: Date | null;
}

/** Changes come together for this long before they are written: one call serves them all. */
const GATHER_SECONDS = 2;

/** Which orders the shop's sheet should show, and how far it does. Writing is in `src/sheet-sync/`. */
export class SheetsService {
  private readonly db: Knex;
  private sheetClient: SheetClient | undefined;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** The shop's tab. Throws `SheetError` when the key or the id is missing. */
  client(env: NodeJS.ProcessEnv = process.env): SheetClient {
    this.sheetClient ??= createSheetClient({
      key: loadServiceAccountKey(env),
      spreadsheetId: env.GOOGLE_SHEETS_SPREADSHEET_ID ?? "",
      tab: env.GOOGLE_SHEETS_TAB || undefined,
      sheetsUrl: env.GOOGLE_SHEETS_URL || undefined,
      tokenUrl: env.GOOGLE_TOKEN_URL || undefined,
      timeoutMs: Number(env.GOOGLE_TIMEOUT_MS ?? 20_000),
    });
    return this.sheetClient;
  }

  /** Says that an order's row is out of date and sees that a flush runs soon; one transaction, safe to repeat. */
  mark(order: { order_id: string; number: string }): Promise<void> {
    return this.db.transaction(async (sql) => {
      await sql.raw(
        `INSERT INTO sheet_row (order_id, number, state) VALUES (?, ?, 'due')
         ON CONFLICT (order_id) DO UPDATE SET wanted = sheet_row.wanted + 1, due_at = now(),
           tries = 0, state = CASE WHEN sheet_row.state = 'missing' THEN 'missing' ELSE 'due' END`,
        [order.order_id, order.number],
      );
      await scheduleFlush(sql, GATHER_SECONDS);
    });
  }

  /** Runs rows again by hand: a missing one is written anew, below the others. Returns how many there are. */
  rerun(which: { order_id: string } | { numbers: readonly string[] } | { failed: true }): Promise<number> {
    return this.db.transaction(async (sql) => {
      const rows = sql("sheet_row");
      if ("order_id" in which) rows.where(which);
      else if ("numbers" in which) rows.whereIn("number", which.numbers);
      else rows.whereIn("state", ["failed", "missing", "invalid"]);
      const count = await rows.update({
        state: "due",
        tries: 0,
        due_at: sql.fn.now(),
        ever_written: sql.raw("ever_written AND state <> 'missing'"),
      });
      await sql("sheet_flush").update({ blocked_until: null });
      await scheduleFlush(sql, 0);
      return count;
    });
  }

  get(orderId: string): Promise<SheetRowRecord | undefined> {
    return this.db("sheet_row").where({ order_id: orderId }).first();
  }
}

/** At most one flush waits; a repeat keeps the earlier time. */
export function scheduleFlush(sql: Sql, inSeconds: number): Promise<void> {
  return enqueue(
    sql,
    "sheet.flush",
    {},
    { key: "sheet.flush", keyMode: "earliest", queue: "sheet", inSeconds },
  );
}
