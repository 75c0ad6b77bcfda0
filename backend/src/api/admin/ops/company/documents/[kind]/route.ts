import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { isDocumentKind } from "../../../../../../people/merchants/document";
import { receive } from "../../../../../../people/merchants/receive";
import { keepDocument, merchantOf } from "../../../../../../people/merchants/repository";
import { merchantDesk, problem } from "../../../../../../people/merchants/request";
import { companyView } from "../../../../../../people/merchants/views";

/**
 * Keeps one of the caller's papers (`ice`, `rc` or `cin`) in place of the earlier one: the body is the file itself,
 * `application/octet-stream`, PDF, JPEG or PNG, at most 5 MB. Answers the company as `GET /admin/ops/company` does.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const { kind } = req.params;
  if (!isDocumentKind(kind)) throw problem(req, 400, "document_kind", { field: "kind" });
  const merchant = await merchantOf(db, { user_id: req.auth_context.actor_id });
  if (!merchant) throw problem(req, 409, "company_first");
  if (merchant.state === "approved") throw problem(req, 409, "company_approved");
  if (!(await keepDocument(db, merchant.id, kind, await receive(req))))
    throw problem(req, 400, "document_type", { field: "document" });
  res.json({ company: await companyView(db, merchant) });
}
