import type { Sql } from "../../db/transaction";
import type { NewAuditRecord } from "./types";

/** Adds a record through `sql`, so that it exists exactly when that transaction commits. Sealing follows within seconds. */
export async function recordAudit(sql: Sql, record: NewAuditRecord): Promise<void> {
  await sql("audit_record").insert({
    actor: record.actor,
    action: text(record.action),
    subject_type: text(record.subject_type),
    subject_id: text(record.subject_id),
    before: json(record.before),
    after: json(record.after),
    detail: json(record.detail),
    address: record.address ?? null,
    request_id: text(record.request_id?.slice(0, 100)),
    outcome: record.outcome ?? "done",
  });
}

// Neither PostgreSQL's text nor its jsonb takes a NUL character; what a stranger sent must be on record all the same.
const text = (value: string | null | undefined): string | null => value?.replaceAll("\u0000", "") ?? null;

const json = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value).replaceAll("\\u0000", "");
