import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readWebhook, webhookSecret } from "@souk/carrier-kit";
import { usableValues } from "../modules/integrations/active-settings";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { requestLocale } from "./error-handler";
import { message } from "./messages";
import { ShopError } from "./shop-error";

/** A carrier's webhook: proven, stored raw once, answered at once; a job reads it. Nothing unproven is stored. */
export async function receiveShippingWebhook(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const shipping: ShippingService = req.scope.resolve(SHIPPING);
  const carrier = shipping.carrier(req.params.carrier ?? "");
  const locale = requestLocale(req);
  if (!carrier)
    throw new ShopError(404, { type: "not_found", code: "not_found", message: message("not_found", locale) });
  const inUse = await shipping.settings(carrier);
  if (!inUse.webhookEnabled) {
    throw new ShopError(403, {
      type: "not_allowed",
      code: "webhook_off",
      message: message("webhook_off", locale),
    });
  }
  const rawBody = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.from("");
  const reading = readWebhook(carrier, {
    method: req.method,
    url: `${req.protocol}://${req.get("host") ?? "localhost"}${req.originalUrl}`,
    headers: req.headers,
    rawBody,
    secret: webhookSecret(carrier, usableValues(inUse) ?? {}),
  });
  if (reading.httpStatus === 401) {
    throw new ShopError(401, {
      type: "unauthorized",
      code: "unauthorized",
      message: "The signature does not fit",
    });
  }
  if (reading.httpStatus === 200 && reading.events.length) {
    await shipping.receive({
      carrier: carrier.id,
      rawBody: rawBody.toString("utf8"),
      events: reading.events,
      confirm: reading.confirm,
    });
  }
  res.status(reading.httpStatus).json(reading.reply ?? { ok: reading.httpStatus === 200 });
}
