import type { Carrier, CityQuery } from "@souk/carrier-kit";
import type { ShippingService } from "../modules/shipping/service";
import { candidatesFor, type DeliveryRule, type Offer, type Wish } from "./choose";

/** What one carrier says of a place, from the list that the refresh job keeps. */
export async function offerOf(shipping: ShippingService, carrier: Carrier, query: CityQuery): Promise<Offer> {
  const values = await shipping.recentSettings(carrier);
  return {
    carrier: carrier.id,
    name: carrier.name,
    reach: await shipping.cities.quote(carrier, query),
    ceiling: (values && carrier.cashCeiling?.(values)) || null,
  };
}

/** What every enabled carrier says, in the shop's order. */
export async function offersFor(shipping: ShippingService, query: CityQuery): Promise<Offer[]> {
  const carriers = await shipping.carriers();
  return Promise.all(carriers.map((carrier) => offerOf(shipping, carrier, query)));
}

/** The first carrier that goes there at all, with those before it: the lists of the others need not be read. */
export async function firstOffers(
  shipping: ShippingService,
  query: CityQuery,
  wish: Pick<Wish, "option" | "cityId" | "goods">,
  rules: readonly DeliveryRule[],
): Promise<Offer[]> {
  const carriers = (await shipping.carriers()).map((one) => ({ carrier: one.id, one }));
  const offers: Offer[] = [];
  for (const { one } of candidatesFor(carriers, wish, rules)) {
    const offer = await offerOf(shipping, one, query);
    offers.push(offer);
    if (offer.reach.kind !== "not_served") break;
  }
  return offers;
}
