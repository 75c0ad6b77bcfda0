import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { loadServiceAccountKey, type SheetClient, SheetError } from "@souk/google-sheets";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import type { StaffMessage } from "../errors/service";
import { SettingsInUse, usableValues } from "../integrations/active-settings";
import { GOOGLE_SHEETS, googleDefinition } from "../integrations/definitions";
import { sheetClientFrom } from "../integrations/google";
import { IntegrationHealth } from "../integrations/health";
import { wordsFor } from "../integrations/messages";
import { ENVIRONMENT } from "../integrations/types";

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
  private readonly inUse: SettingsInUse;
  private readonly health: IntegrationHealth;
  private built: { version: number; client: SheetClient } | undefined;

  constructor({
    __pg_connection__,
    logger,
  }: { __pg_connection__: Knex; logger: { warn(text: string): void } }) {
    this.db = __pg_connection__;
    this.inUse = new SettingsInUse(this.db);
    this.health = new IntegrationHealth(this.db, (text) => logger.warn(text));
  }

  /** Whether rows are written at all; switched off, they wait. */
  async enabled(): Promise<boolean> {
    return (await this.inUse.active(googleDefinition)).enabled;
  }

  /** The shop's tab, with the settings in use now: ask for each flush. Throws `SheetError` when they cannot be used. */
  async client(): Promise<SheetClient> {
    const active = await this.inUse.active(googleDefinition);
    const values = usableValues(active);
    if (!values)
      throw this.unusable(active.version, active.reading.ok ? "incomplete" : active.reading.reason);
    if (this.built?.version !== active.version) {
      const client = sheetClientFrom(values, Number(this.inUse.env.GOOGLE_TIMEOUT_MS ?? 20_000));
      this.built = { version: active.version, client };
    }
    return this.built.client;
  }

  /** Says how a flush went, for the integration's page. */
  note(error?: SheetError): void {
    if (error) this.health.failed(GOOGLE_SHEETS, { kind: error.kind, message: error.messages });
    else this.health.succeeded(GOOGLE_SHEETS);
  }

  /** The environment's key has words of its own for what is wrong with it. */
  private unusable(version: number, reason: "incomplete" | "unreadable"): Error {
    try {
      if (version === ENVIRONMENT) loadServiceAccountKey(this.inUse.env);
    } catch (error) {
      if (error instanceof SheetError) return error;
      throw error;
    }
    return new SheetError("auth", wordsFor(reason, googleDefinition.name));
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
