import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actorOf } from "../../../../../admin-ops/request";
import { refusal } from "../../../../../cash/messages";
import { FileRefused } from "../../../../../cash/read-file";
import { MOST_BYTES, uploadSchema } from "../../../../../cash/request";
import { uploadSettlement } from "../../../../../cash/upload";
import { settlementItem, settlementView } from "../../../../../cash/view";
import { parsed } from "../../../../../city-desk/request";
import { requestLocale } from "../../../../../http/error-handler";
import { CASH } from "../../../../../modules/cash";
import type { CashService } from "../../../../../modules/cash/service";
import { SHIPPING } from "../../../../../modules/shipping";
import type { ShippingService } from "../../../../../modules/shipping/service";

/** The latest settlements (at most 50): `{ "settlements": [{ "id", "carrier", "file_name", "state", … }] }`, dirhams. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cash: CashService = req.scope.resolve(CASH);
  res.json({ settlements: (await cash.recent()).map(settlementItem) });
}

/**
 * Keeps a carrier's settlement file and answers its preview; nothing else changes: `{ "carrier", "file_name", "content" (base64) }` →
 * 201 `{ "settlement", "known": false }`, or 200 with `known: true` for a file that is there already.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = requestLocale(req);
  const { carrier, file_name, content } = parsed(uploadSchema, req.body, locale);
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  if (!shipping.carrier(carrier)) throw refusal(400, "carrier_unknown", locale, "carrier");
  const bytes = Buffer.from(content, "base64");
  if (bytes.length > MOST_BYTES) throw refusal(413, "file_too_large", locale, "content");
  const upload = { carrier, file_name, bytes, actor: actorOf(req) };
  const { id, known } = await uploadSettlement(req.scope, upload).catch((error: unknown) => {
    throw error instanceof FileRefused ? refusal(400, error.code, locale, "content") : error;
  });
  res.status(known ? 200 : 201).json({ settlement: await settlementView(req.scope, id), known });
}
