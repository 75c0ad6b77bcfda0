import type { CityQuery } from "@souk/carrier-kit";
import type { DeliveryQuote } from "../modules/shipping/city-lists";
import type { ShippingService } from "../modules/shipping/service";

/**
 * Price and delay of delivery to a place: by the carrier that was asked for, else by the first in the shop's order that
 * goes there. A district that a carrier does not list falls back to what it says of the city.
 */
export async function quoteDelivery(
  shipping: ShippingService,
  query: CityQuery,
  carrierId: string | null,
): Promise<DeliveryQuote> {
  const carriers = shipping.carriers().filter((carrier) => !carrierId || carrier.id === carrierId);
  let best: DeliveryQuote = { kind: "not_served" };
  for (const carrier of carriers) {
    const quote = await shipping.cities.quote(carrier, query);
    if (quote.kind === "quote") return quote;
    if (quote.kind === "ask") best = quote;
  }
  return best;
}
