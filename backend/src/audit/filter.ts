import { z } from "@medusajs/framework/zod";
import type { AuditFilter } from "../modules/audit/service";

const text = z.string().trim().min(1).max(200).optional();
const moment = z.iso.datetime({ offset: true }).optional();

const schema = z.object({
  actor: text,
  action: text,
  subject_id: text,
  outcome: z.enum(["done", "refused", "failed"]).optional(),
  from: moment,
  until: moment,
  before_id: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

export type FilterResult = { ok: true; filter: AuditFilter } | { ok: false; fields: string[] };

/** Reads a list's filter from a query; empty values count as missing. */
export function readFilter(query: Record<string, unknown>): FilterResult {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, filter: parsed.data };
  return { ok: false, fields: parsed.error.issues.map((issue) => issue.path.join(".")) };
}
