import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../../db/transaction";
import { anchorFile, writeAnchor } from "./anchor";
import { auditKey } from "./key";
import { recordAudit } from "./record";
import { removeOld, sealPending } from "./seal";
import type { AuditOutcome, AuditRecord, NewAuditRecord } from "./types";

export interface AuditFilter {
  actor?: string;
  /** The beginning of an action. */
  action?: string;
  subject_id?: string;
  outcome?: AuditOutcome;
  /** Moments, ISO 8601; `until` excluded. */
  from?: string;
  until?: string;
  /** Records before this id: the next page. */
  before_id?: string;
}

const PAGE = 50;
const CSV_PAGE = 1_000;

/** The audit log: adding to it, sealing it, reading it. Nothing here changes a record. */
export class AuditService {
  private readonly db: Knex;

  constructor({ __pg_connection__ }: { __pg_connection__: Knex }) {
    this.db = __pg_connection__;
  }

  record(record: NewAuditRecord, sql: Sql = this.db): Promise<void> {
    return recordAudit(sql, record);
  }

  /** Seals what waits, and writes the new end outside the database. */
  async seal(env: NodeJS.ProcessEnv = process.env): Promise<void> {
    const sealed = await sealPending(this.db, auditKey(env));
    if (sealed) writeAnchor(anchorFile(env), sealed);
  }

  /** Removes what is older than `SOUK_AUDIT_DAYS` (730). */
  removeOld(env: NodeJS.ProcessEnv = process.env): Promise<number> {
    return removeOld(this.db, auditKey(env), Number(env.SOUK_AUDIT_DAYS ?? 730));
  }

  /** One page, the newest first. */
  list(filter: AuditFilter, limit = PAGE): Promise<AuditRecord[]> {
    const query = this.db("audit_record").orderBy("id", "desc").limit(limit);
    if (filter.actor) query.where({ actor: filter.actor });
    if (filter.action) query.whereRaw("starts_with(action, ?)", [filter.action]);
    if (filter.subject_id) query.where({ subject_id: filter.subject_id });
    if (filter.outcome) query.where({ outcome: filter.outcome });
    if (filter.from) query.where("at", ">=", filter.from);
    if (filter.until) query.where("at", "<", filter.until);
    if (filter.before_id) query.where("id", "<", filter.before_id);
    return query;
  }

  /** All that match, page by page. */
  async *all(filter: AuditFilter): AsyncGenerator<AuditRecord> {
    let before_id = filter.before_id;
    for (;;) {
      const page = await this.list({ ...filter, before_id }, CSV_PAGE);
      yield* page;
      before_id = page.at(-1)?.id;
      if (page.length < CSV_PAGE) return;
    }
  }
}
