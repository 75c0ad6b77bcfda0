import { type City, searchCities } from "@souk/cities";
import type { Locale } from "@souk/contracts";
import type { ShippingService } from "../modules/shipping/service";
import { quoteDelivery } from "./quote";

/** A city as the checkout offers it; price in dirhams, all in. */
export interface CityOption {
  id: string;
  /** In the reader's language. */
  name: string;
  latin: string;
  /** Null when the district decides. */
  price: number | null;
  delay: string | null;
  districts: { id: string; name: string; price: number; delay: string | null }[];
}

/** Cities that the shop delivers to, by any spelling; the biggest ones for an empty question. */
export async function searchServedCities(
  shipping: ShippingService,
  asked: { q: string; locale: Locale; limit: number },
): Promise<CityOption[]> {
  const found = searchCities(asked.q, asked.limit * 3);
  const options: CityOption[] = [];
  for (const city of found) {
    const option = await optionOf(shipping, city, asked.locale);
    if (option) options.push(option);
    if (options.length === asked.limit) break;
  }
  return options;
}

async function optionOf(
  shipping: ShippingService,
  city: City,
  locale: Locale,
): Promise<CityOption | undefined> {
  const quote = await quoteDelivery(shipping, { city: city.name.latin }, null);
  if (quote.kind === "not_served") return undefined;
  const base = {
    id: city.id,
    name: locale === "ar" ? city.name.ar : city.name.latin,
    latin: city.name.latin,
  };
  if (quote.kind === "quote") return { ...base, price: quote.price, delay: quote.delay, districts: [] };
  const districts = quote.districts.map((district) => ({ id: district.name, ...district }));
  return { ...base, price: null, delay: null, districts };
}
