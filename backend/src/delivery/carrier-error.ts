import type { Carrier } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import { type MessageCode, message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import type { ShippingService } from "../modules/shipping/service";

/** A 400 about the carrier that was asked for, with those that can be asked for instead. */
export async function carrierError(
  shipping: ShippingService,
  at: { field: string; locale: Locale },
  code: MessageCode,
  values: Record<string, string | number> = {},
): Promise<ShopError> {
  const text = message(code, at.locale, values);
  const suggestions = (await shipping.carriers()).map(({ id }) => id).filter((id) => id !== values.id);
  const details = [{ field: at.field, code, message: text, ...(suggestions.length ? { suggestions } : {}) }];
  return new ShopError(400, { type: "invalid_data", code, message: text, details });
}

/** The enabled carrier with this id. Throws `ShopError` (400) for one that is not installed, or not set up and enabled. */
export async function checkCarrier(
  shipping: ShippingService,
  asked: { id: string; field: string; locale: Locale },
): Promise<Carrier> {
  const enabled = (await shipping.carriers()).find(({ id }) => id === asked.id);
  if (enabled) return enabled;
  const installed = shipping.carrier(asked.id);
  if (!installed) throw await carrierError(shipping, asked, "carrier_unknown", { id: asked.id });
  throw await carrierError(shipping, asked, "carrier_disabled", {
    id: asked.id,
    carrier: installed.name[asked.locale],
  });
}
