import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@souk/contracts";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { stateWord } from "../http/state-words";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { OutOfStock } from "../place-order/errors";
import { invalid } from "../place-order/input";
import { changedMeanwhile } from "./conflict";
import { AmountFixed, ChangedMeanwhile, HandedOver, ParcelInTheWay } from "./errors";

const PARCEL = {
  busy: "edit_parcel_busy",
  stays: "edit_parcel_stays",
  made: "edit_parcel_made",
  kept: "edit_parcel_kept",
} as const;

const conflict = (code: string, text: string): ShopError =>
  new ShopError(409, { type: "not_allowed", code, message: text });

/** Why an order may not be edited, in words: a stable code and a message. */
export function refusalWords(
  container: MedusaContainer,
  error: HandedOver | ParcelInTheWay,
  locale: Locale,
): { code: string; message: string } {
  if (error instanceof HandedOver) {
    const state = stateWord(error.state, locale);
    return { code: "edit_handed_over", message: message("edit_handed_over", locale, { state }) };
  }
  const shipping: ShippingService = container.resolve(SHIPPING);
  const { carrier, tracking_number } = error.shipment;
  const name = shipping.carrier(carrier)?.name[locale] ?? carrier;
  const code = PARCEL[error.why];
  const values = { carrier: name, number: tracking_number ?? "", detail: error.detail ?? "-" };
  return { code, message: message(code, locale, values) };
}

/** What an edit that could not be made answers; errors of any other kind come back as they are. */
export async function asShopError(
  container: MedusaContainer,
  error: unknown,
  asked: { orderId: string; locale: Locale },
): Promise<unknown> {
  const { locale } = asked;
  if (error instanceof ChangedMeanwhile)
    return changedMeanwhile(container, { ...asked, version: error.version });
  if (error instanceof HandedOver || error instanceof ParcelInTheWay) {
    const words = refusalWords(container, error, locale);
    return conflict(words.code, words.message);
  }
  if (error instanceof AmountFixed)
    return conflict("edit_amount_fixed", message("edit_amount_fixed", locale));
  if (error instanceof OutOfStock) {
    const values = { title: error.product.title, left: error.left };
    const code = error.left > 0 ? "edit_out_of_stock" : "edit_sold_out";
    return invalid(locale, [{ field: `items.${error.line}.quantity`, code, values }]);
  }
  if (error instanceof Error && error.message.includes("Timed-out acquiring lock"))
    return new ShopError(
      503,
      { type: "unavailable", code: "busy", message: message("busy", locale) },
      { "Retry-After": "5" },
    );
  return error;
}
