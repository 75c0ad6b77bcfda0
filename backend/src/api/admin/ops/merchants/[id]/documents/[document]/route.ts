import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf, notFound } from "../../../../../../../admin-ops/request";
import { clientOfResponse } from "../../../../../../../edge/identify";
import { recordAudit } from "../../../../../../../modules/audit/record";
import { openDocument } from "../../../../../../../people/merchants/repository";
import { merchantDesk } from "../../../../../../../people/merchants/request";

/** A paper of a company, to be saved; who opened it goes on record. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const db = await merchantDesk(req);
  const { id = "", document = "" } = req.params;
  const found = await openDocument(db, id, document);
  if (!found) throw notFound(req);
  const { kind, media_type } = found.document;
  await recordAudit(db, {
    actor: actorOf(req),
    action: "merchant.paper_opened",
    subject_type: "merchant",
    subject_id: id,
    detail: { kind },
    address: clientOfResponse(res).address,
  });
  res
    .set("Cache-Control", "no-store")
    .set("Content-Security-Policy", "default-src 'none'; sandbox")
    .set("X-Content-Type-Options", "nosniff")
    .set("Content-Disposition", `attachment; filename="${kind}.${media_type.split("/")[1]}"`)
    .type(media_type)
    .send(found.content);
}
