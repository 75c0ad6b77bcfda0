import type { MedusaContainer } from "@medusajs/framework/types";
import type { Carrier } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import { carrierError, checkCarrier } from "../delivery/carrier-error";
import { offerOf } from "../delivery/offers";
import { message } from "../http/messages";
import { ShopError } from "../http/shop-error";
import { stateWord } from "../http/state-words";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { cashOf } from "../parcels/choose-carrier";
import { ParcelExists, sendParcel } from "../parcels/send";

/** What is asked for: an order's parcel, with a certain carrier or with the one it has. */
export interface SendRequest {
  order: OrderRecord;
  carrier: string | null;
  locale: Locale;
}

/**
 * Has an order's parcel sent, or sent with another carrier. Throws `ShopError`: 400 for a carrier that is unknown, disabled,
 * does not go there or refuses the amount, 409 for an order without parcel to be, or one whose parcel exists elsewhere.
 */
export async function sendOrder(container: MedusaContainer, request: SendRequest): Promise<void> {
  const { order, carrier, locale } = request;
  const shipping: ShippingService = container.resolve(SHIPPING);
  const live = await shipping.live(order.order_id);
  const settled = live?.state === "created" && (!carrier || carrier === live.carrier);
  if (settled) return;
  if (carrier)
    await checkFit(shipping, await checkCarrier(shipping, { id: carrier, ...at(locale) }), request);
  if (order.state === "pending" || order.state === "canceled") throw tooEarly(order, locale);
  try {
    await sendParcel(container, order.order_id, carrier);
  } catch (error) {
    if (error instanceof ParcelExists) throw exists(shipping, error, locale);
    throw error;
  }
}

const at = (locale: Locale) => ({ field: "carrier", locale });

/** Whether a carrier goes to an order's place and takes its cash. Throws `ShopError` (400). */
async function checkFit(shipping: ShippingService, carrier: Carrier, request: SendRequest): Promise<void> {
  const { order, locale } = request;
  const { reach, ceiling } = await offerOf(shipping, carrier, { city: order.city, district: order.district });
  const values = { id: carrier.id, carrier: carrier.name[locale], city: order.city };
  if (reach.kind === "not_served") throw await carrierError(shipping, at(locale), "carrier_city", values);
  if (reach.kind === "ask") {
    const districts = reach.districts.map(({ name }) => name).join(", ");
    throw await carrierError(shipping, at(locale), "carrier_district", { ...values, districts });
  }
  if (ceiling !== null && cashOf(order) > ceiling)
    throw await carrierError(shipping, at(locale), "carrier_ceiling", { ...values, max: ceiling });
}

function tooEarly(order: OrderRecord, locale: Locale): ShopError {
  const values = { from: stateWord(order.state, locale), to: stateWord("awaiting_pickup", locale) };
  const text = message("transition_refused", locale, values);
  return new ShopError(409, { type: "not_allowed", code: "transition_refused", message: text });
}

function exists(shipping: ShippingService, { shipment }: ParcelExists, locale: Locale): ShopError {
  const code = shipment.state === "created" ? "parcel_exists" : "parcel_uncertain";
  const carrier = shipping.carrier(shipment.carrier)?.name[locale] ?? shipment.carrier;
  const text = message(code, locale, { carrier, number: shipment.tracking_number ?? "" });
  return new ShopError(409, { type: "conflict", code, message: text });
}
