import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { permissionOf } from "../../../../audit/about";
import { filterOf } from "../../../../audit/request";
import { AUDIT } from "../../../../modules/audit";
import type { AuditService } from "../../../../modules/audit/service";

/**
 * The audit log, the newest first, 50 a page: `?actor=&action=&subject_id=&outcome=&from=&until=&before_id=` (moments in
 * ISO 8601). Answers `{ records, next }`, each record with the permission that its route asks for (null for verbs of our own);
 * `next` is the `before_id` of the following page, or null.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const audit: AuditService = req.scope.resolve(AUDIT);
  const records = await audit.list(filterOf(req), 51);
  const page = records.slice(0, 50).map((record) => ({ ...record, permission: permissionOf(record.action) }));
  res.json({ records: page, next: records.length > 50 ? (page.at(-1)?.id ?? null) : null });
}
