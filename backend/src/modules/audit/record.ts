import type { Sql } from "../../db/transaction";
import type { NewAuditRecord } from "./types";

/** Adds a record through `sql`, so that it exists exactly when that transaction commits. Sealing follows within seconds. */
export async function recordAudit(sql: Sql, record: NewAuditRecord): Promise<void> {
  await sql("audit_record").insert({
    actor: record.actor,
    action: record.action,
    subject_type: record.subject_type ?? null,
    subject_id: record.subject_id ?? null,
    before: json(record.before),
    after: json(record.after),
    detail: json(record.detail),
    address: record.address ?? null,
    request_id: record.request_id?.slice(0, 100) ?? null,
    outcome: record.outcome ?? "done",
  });
}

// PostgreSQL's jsonb takes no NUL character.
const json = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value).replaceAll("\\u0000", "");
