import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { readDeliverySettings } from "../delivery/settings";
import { CITIES } from "../modules/cities";
import type { CitiesService } from "../modules/cities/service";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { checkPlace } from "../place-order/check";
import { totalOf } from "./total";

/** What the delivery of an order to another place would cost, in dirhams, by the rule that an edit follows. */
export async function feeAt(
  container: MedusaContainer,
  order: OrderRecord,
  asked: { city: string; district: string | null; locale: Locale },
): Promise<{ city: string; district: string | null; fee: number }> {
  const cities: CitiesService = container.resolve(CITIES);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const settings = await readDeliverySettings(knexOf(container));
  const { city, district, locale } = asked;
  const question = { locale, carrier: order.carrier_option, address: { city, district } };
  const goods = totalOf({ items: order.items, delivery_fee: 0 });
  const { fee, place } = await checkPlace({ shipping, cities, settings }, question, goods);
  return { city: place.city, district: place.district, fee };
}
