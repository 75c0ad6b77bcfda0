import type { Sql } from "../../db/transaction";
import { recordAudit as recordInLog } from "../audit/record";

export type AuditAction =
  | "version_added"
  | "version_tested"
  | "version_activated"
  | "version_rolled_back"
  | "enabled"
  | "disabled"
  | "webhook_enabled"
  | "webhook_disabled"
  | "resealed";

export interface AuditEntry {
  integration_id: string;
  action: AuditAction;
  /** `staff:<id>` or `system`. */
  actor: string;
  /** 0 is the environment's. */
  version?: number;
  /** Names and outcomes; never a value of a setting. */
  detail?: Record<string, unknown>;
}

export interface AuditRecord extends AuditEntry {
  id: string;
  at: Date;
}

/** Writes one step down, on the integration's own page and in the audit log, in the caller's transaction. */
export async function recordAudit(sql: Sql, entry: AuditEntry): Promise<void> {
  await sql("integration_audit").insert({
    integration_id: entry.integration_id,
    action: entry.action,
    actor: entry.actor,
    version: entry.version ?? null,
    detail: entry.detail ? JSON.stringify(entry.detail) : null,
  });
  await recordInLog(sql, {
    actor: entry.actor,
    action: `integration.${entry.action}`,
    subject_type: "integration",
    subject_id: entry.integration_id,
    detail: { ...entry.detail, ...(entry.version === undefined ? {} : { version: entry.version }) },
  });
}

/** The last steps of an integration, the newest first. */
export function auditOf(sql: Sql, integrationId: string, limit: number): Promise<AuditRecord[]> {
  return sql("integration_audit").where({ integration_id: integrationId }).orderBy("id", "desc").limit(limit);
}
