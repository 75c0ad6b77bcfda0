import type { Locale } from "@souk/contracts";
import type { Permission } from "../../access/permissions/permission";
import type { AuditRecord } from "../../modules/audit/types";
import { call } from "./ops-api";

export type AuditLine = Omit<AuditRecord, "at" | "mac"> & { at: string; permission: Permission | null };

/** What the list is narrowed to; empty fields narrow nothing. Days are `YYYY-MM-DD`, the last one included. */
export interface AuditQuery {
  action: string;
  subject_id: string;
  outcome: "" | AuditRecord["outcome"];
  from: string;
  until: string;
}

export const NO_QUERY: AuditQuery = { action: "", subject_id: "", outcome: "", from: "", until: "" };

export interface AuditPageData {
  records: AuditLine[];
  next: string | null;
}

/** The query as the API takes it: days become moments of the reader's own clock. */
export function auditParams(query: AuditQuery, beforeId?: string): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ["action", "subject_id", "outcome"] as const)
    if (query[name].trim()) params.set(name, query[name].trim());
  if (query.from) params.set("from", new Date(`${query.from}T00:00:00`).toISOString());
  if (query.until) {
    const end = new Date(`${query.until}T00:00:00`);
    end.setDate(end.getDate() + 1);
    params.set("until", end.toISOString());
  }
  if (beforeId) params.set("before_id", beforeId);
  return params;
}

export const getAudit = (
  locale: Locale,
  query: AuditQuery,
  beforeId: string | undefined,
  signal?: AbortSignal,
): Promise<AuditPageData> => call(locale, `/admin/ops/audit?${auditParams(query, beforeId)}`, { signal });

/** Where the same records are as CSV. */
export const auditCsv = (query: AuditQuery): string => `/admin/ops/audit/csv?${auditParams(query)}`;
