import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { isMoroccanPhone } from "@souk/carrier-kit";
import { requestLocale } from "../../../../http/error-handler";
import { type MessageCode, message } from "../../../../http/messages";
import { ShopError } from "../../../../http/shop-error";
import { HANDOVER } from "../../../../modules/handover";
import { type Sender, senderSchema } from "../../../../modules/handover/sender";
import type { HandoverService } from "../../../../modules/handover/service";
import { askForPickup } from "../../../../pickups/ask";
import { choiceOf, choiceSchema, parseChoice, printingOf } from "../../../../printing/request";

const bodySchema = choiceSchema({
  sender: senderSchema.optional(),
  note: z.string().trim().max(300).nullish(),
  again: z.boolean().default(false),
});

/**
 * Asks carriers to come for at most 100 parcels, once each: `{ "order_ids" | "shipment_ids", "sender"?: { "name", "phone", "address" },
 * "note"?, "again"? }` → `{ "requested", "problems" }`, one line a parcel. The sender is remembered.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseChoice(req, bodySchema);
  const handover: HandoverService = req.scope.resolve(HANDOVER);
  const sender = body.sender ?? (await handover.sender());
  checkSender(req, sender);
  if (body.sender) await handover.saveSender(sender);
  const order = { sender, note: body.note || null, again: body.again };
  res.json(await askForPickup(printingOf(req), choiceOf(body), order));
}

function checkSender(req: AuthenticatedMedusaRequest, { name, phone, address }: Sender): void {
  const wrong: [string, MessageCode][] = [];
  if (!name) wrong.push(["sender.name", "sender_name_required"]);
  if (!isMoroccanPhone(phone)) wrong.push(["sender.phone", phone ? "phone_invalid" : "phone_required"]);
  if (!address) wrong.push(["sender.address", "sender_address_required"]);
  if (wrong.length === 0) return;
  const locale = requestLocale(req);
  const details = wrong.map(([field, code]) => ({ field, code, message: message(code, locale) }));
  const text = message("check_fields", locale);
  throw new ShopError(400, { type: "invalid_data", code: "check_fields", message: text, details });
}
