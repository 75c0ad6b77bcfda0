import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { findSettlement } from "./store";
import type { SettlementLineRecord, SettlementRecord } from "./types";

/** A settlement in the list, with what its lines say; amounts in dirhams. */
export interface SettlementSummary extends Omit<SettlementRecord, "rows" | "header_row" | "mapping"> {
  lines: number;
  with_problems: number;
  applied: number;
  received: string | null;
}

const LIST = 50;

/** What is kept of the carriers' settlements. */
export class CashService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  settlement(id: string): Promise<SettlementRecord | undefined> {
    return findSettlement(this.db, { id });
  }

  lines(settlementId: string): Promise<SettlementLineRecord[]> {
    return this.db("cash_settlement_line").where({ settlement_id: settlementId }).orderBy("position");
  }

  /** The latest settlements that were not thrown away; at most 50. */
  async recent(): Promise<SettlementSummary[]> {
    const { rows } = await this.db.raw<{ rows: SettlementSummary[] }>(
      `SELECT s.id, s.carrier, s.file_name, s.content_hash, s.state, s.ignored_rows, s.actor, s.created_at,
              s.closed_at, s.closed_by,
              to_char(s.period_from, 'YYYY-MM-DD') AS period_from, to_char(s.period_until, 'YYYY-MM-DD') AS period_until,
              count(l.line)::int AS lines, (count(*) FILTER (WHERE l.problems <> '{}'))::int AS with_problems,
              (count(*) FILTER (WHERE l.applied))::int AS applied, sum(l.received) FILTER (WHERE l.applied) AS received
         FROM (SELECT * FROM cash_settlement WHERE state <> 'discarded' ORDER BY created_at DESC LIMIT ${LIST}) s
         LEFT JOIN cash_settlement_line l ON l.settlement_id = s.id
        GROUP BY s.id, s.carrier, s.file_name, s.content_hash, s.state, s.ignored_rows, s.actor, s.created_at,
                 s.closed_at, s.closed_by, s.period_from, s.period_until
        ORDER BY s.created_at DESC`,
    );
    return rows;
  }
}
