import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { chooseCarrier } from "../delivery/choose";
import { offersFor } from "../delivery/offers";
import { readDeliverySettings } from "../delivery/settings";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";

export const cashOf = (order: Pick<OrderRecord, "payment" | "total">): number =>
  order.payment === "cod" ? order.total : 0;

/**
 * Who brings an order: the shopper's option, else by the shop's rules and order. Where none fits, the likeliest is taken
 * all the same: its refusal says why, and a person decides. Undefined when the shop has no carrier.
 */
export async function carrierForOrder(
  container: MedusaContainer,
  order: OrderRecord,
): Promise<string | undefined> {
  if (order.carrier_option) return order.carrier_option;
  const shipping: ShippingService = container.resolve(SHIPPING);
  const offers = await offersFor(shipping, { city: order.city, district: order.district });
  const wish = {
    option: null,
    cityId: order.city_id ?? "",
    goods: order.total - order.delivery_fee,
    cash: cashOf(order),
    canAsk: false,
  };
  const { rules } = await readDeliverySettings(knexOf(container));
  const choice = chooseCarrier(offers, wish, rules);
  return "offer" in choice ? choice.offer.carrier : offers[0]?.carrier;
}
