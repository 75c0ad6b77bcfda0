import type { MedusaContainer } from "@medusajs/framework/types";
import { resolveCity } from "@souk/cities";
import type { Locale } from "@souk/contracts";
import { SHIPPING } from "../modules/shipping";
import type { DistrictQuote } from "../modules/shipping/city-lists";
import type { ShippingService } from "../modules/shipping/service";
import { invalid } from "../place-order/input";

/** What one carrier says of a place; price in dirhams. `districts` when one of them must be chosen first. */
export interface CarrierQuote {
  carrier: string;
  served: boolean;
  price: number | null;
  delay: string | null;
  districts: DistrictQuote[];
}

/** Price and delay from every enabled carrier for a city as people write it. Throws `ShopError` (400) for an unknown one. */
export async function quoteAll(
  container: MedusaContainer,
  asked: { city: string; district: string | null; locale: Locale },
): Promise<{ city: string; quotes: CarrierQuote[] }> {
  const found = resolveCity(asked.city);
  if (!found.city) {
    const suggestions = found.suggestions.map((city) => city.name.latin);
    throw invalid(asked.locale, [{ field: "city", code: "city_unknown", suggestions }]);
  }
  const shipping: ShippingService = container.resolve(SHIPPING);
  const place = {
    city: found.city.name.latin,
    district: asked.district ?? found.district?.name.latin ?? null,
  };
  const quotes = await Promise.all(
    shipping.carriers().map(async (carrier): Promise<CarrierQuote> => {
      const quote = await shipping.cities.quote(carrier, place);
      const none = { carrier: carrier.id, price: null, delay: null, districts: [] };
      if (quote.kind === "quote") return { ...none, served: true, price: quote.price, delay: quote.delay };
      return quote.kind === "ask"
        ? { ...none, served: true, districts: quote.districts }
        : { ...none, served: false };
    }),
  );
  return { city: place.city, quotes };
}
