import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../access/actor";
import { knexOf } from "../../db/transaction";
import { clientOfResponse } from "../../edge/identify";
import { recordAudit } from "../../modules/audit/record";
import { EXTENSIONS } from "./document";
import type { Merchant, MerchantDocument } from "./merchant";

interface Opened {
  merchant: Merchant;
  paper: MerchantDocument;
  content: Buffer;
}

/** Puts on record who opens a paper, then sends it; without the record it does not leave. */
export async function sendPaper(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  { merchant, paper, content }: Opened,
): Promise<void> {
  const actor = actorOf(req);
  await recordAudit(knexOf(req.scope), {
    actor: `${actor?.kind === "api_key" ? "key" : "staff"}:${actor?.id ?? "unknown"}`,
    action: "merchant.paper_opened",
    subject_type: "merchant",
    subject_id: merchant.id,
    detail: { document: paper.id, kind: paper.kind, sha256: paper.sha256 },
    address: clientOfResponse(res).address,
    request_id: String(req.requestId ?? ""),
  });
  res
    .status(200)
    .set({
      "Content-Type": paper.media_type,
      "Content-Disposition": `attachment; filename="${paper.kind}-${merchant.ice}.${EXTENSIONS[paper.media_type]}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    })
    .send(content);
}
