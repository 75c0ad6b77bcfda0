import { once } from "node:events";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { filterOf } from "../../../../../audit/request";
import { CSV_BOM, csvLine } from "../../../../../http/csv";
import { AUDIT } from "../../../../../modules/audit";
import type { AuditService } from "../../../../../modules/audit/service";

const COLUMNS = [
  "seq",
  "at",
  "actor",
  "action",
  "subject_type",
  "subject_id",
  "outcome",
  "before",
  "after",
  "detail",
  "address",
  "request_id",
] as const;

/** The audit log as CSV (UTF-8 with a mark for Excel), filtered as the list is, streamed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const audit: AuditService = req.scope.resolve(AUDIT);
  const filter = filterOf(req);
  res.status(200).set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="audit.csv"',
  });
  res.write(CSV_BOM + csvLine(COLUMNS));
  for await (const record of audit.all(filter)) {
    if (res.destroyed) return;
    if (!res.write(csvLine(COLUMNS.map((name) => record[name])))) await once(res, "drain");
  }
  res.end();
}
