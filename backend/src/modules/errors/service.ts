import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";

/** Plain words for staff, in their three languages. */
export interface StaffMessage {
  ar: string;
  fr: string;
  en: string;
}

export interface IntegrationError {
  id: string;
  target: ErrorTarget;
  subject: string;
  order_id: string | null;
  kind: string;
  message: StaffMessage;
  tries: number;
  state: "open" | "resolved" | "ignored";
  first_at: Date;
  last_at: Date;
}

export type ErrorTarget = "sheet" | "shipment" | "mail" | "webhook" | "tracking" | "medusa" | "cities";

export interface NewError {
  target: ErrorTarget;
  /** What failed; one open line for each target and subject. */
  subject: string;
  order_id?: string | null;
  kind: string;
  message: StaffMessage;
  tries?: number;
}

/** The table of what failed and waits for a person. */
export class ErrorsService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  /** Opens a line, or brings the open one up to date. True when it is new. */
  async raise(error: NewError, sql: Sql = this.db): Promise<boolean> {
    const { rows } = await sql.raw<{ rows: { fresh: boolean }[] }>(
      `INSERT INTO integration_error (id, target, subject, order_id, kind, message, tries)
       VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)
       ON CONFLICT (target, subject) WHERE state = 'open'
       DO UPDATE SET kind = excluded.kind, message = excluded.message, last_at = now(),
                     tries = greatest(integration_error.tries + 1, excluded.tries)
       RETURNING (xmax = 0) AS fresh`,
      [
        `err_${randomUUID()}`,
        error.target,
        error.subject,
        error.order_id ?? null,
        error.kind,
        JSON.stringify(error.message),
        error.tries ?? 1,
      ],
    );
    return rows[0]?.fresh ?? false;
  }

  /** Closes the open lines of subjects that work again. */
  async resolve(target: ErrorTarget, subject: string | readonly string[], sql: Sql = this.db): Promise<void> {
    await sql("integration_error")
      .where({ target, state: "open" })
      .whereIn("subject", [subject].flat())
      .update({ state: "resolved", closed_at: sql.fn.now() });
  }

  /** Closes an open line that needs nothing, with who said so and why. False when it is not open. */
  async ignore(
    { id, actor, reason }: { id: string; actor: string; reason: string },
    sql: Sql = this.db,
  ): Promise<boolean> {
    const closed = await sql("integration_error").where({ id, state: "open" }).update({
      state: "ignored",
      ignored_by: actor,
      ignored_reason: reason,
      closed_at: sql.fn.now(),
    });
    return closed > 0;
  }

  open(filter: { order_id?: string; limit?: number } = {}): Promise<IntegrationError[]> {
    const query = this.db("integration_error").where({ state: "open" }).orderBy("last_at", "desc");
    if (filter.order_id) query.andWhere({ order_id: filter.order_id });
    return query.limit(filter.limit ?? 100);
  }

  get(id: string): Promise<IntegrationError | undefined> {
    return this.db("integration_error").where({ id }).first();
  }
}
