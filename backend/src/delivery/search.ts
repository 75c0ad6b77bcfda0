import { type City, searchCities } from "@souk/cities";
import type { Locale } from "@souk/contracts";
import type { CitiesService } from "../modules/cities/service";
import type { ShippingService } from "../modules/shipping/service";
import { quoteDelivery } from "./quote";
import type { DeliverySettings } from "./settings";

/** A city as the checkout offers it; price in dirhams, all in. */
export interface CityOption {
  id: string;
  /** In the reader's language. */
  name: string;
  latin: string;
  /** The question certainly means this city, however it was spelt. */
  certain: boolean;
  /** Null when the district decides. */
  price: number | null;
  delay: string | null;
  districts: { id: string; name: string; price: number; delay: string | null }[];
}

interface Searching {
  shipping: ShippingService;
  cities: CitiesService;
  settings: DeliverySettings;
}

/** Cities that the shop delivers to, by any spelling; the biggest ones for an empty question. */
export async function searchServedCities(
  { shipping, cities, settings }: Searching,
  asked: { q: string; locale: Locale; limit: number },
): Promise<CityOption[]> {
  const { city: meant } = await cities.read(asked.q);
  const near = searchCities(asked.q, asked.limit * 3);
  // A spelling that only staff explained begins like no city.
  const found = meant && !near.includes(meant) ? [meant, ...near] : near;
  const options: CityOption[] = [];
  for (const city of found) {
    const option = await optionOf(shipping, settings, city, asked.locale);
    if (option) options.push({ ...option, certain: city === meant });
    if (options.length === asked.limit) break;
  }
  return options;
}

async function optionOf(
  shipping: ShippingService,
  settings: DeliverySettings,
  city: City,
  locale: Locale,
): Promise<Omit<CityOption, "certain"> | undefined> {
  const question = { cityId: city.id, query: { city: city.name.latin }, option: null, goods: null };
  const answer = await quoteDelivery(shipping, settings, question);
  const base = {
    id: city.id,
    name: locale === "ar" ? city.name.ar : city.name.latin,
    latin: city.name.latin,
  };
  if (answer.kind === "price") return { ...base, price: answer.fee, delay: answer.delay, districts: [] };
  if (answer.kind !== "ask") return undefined;
  const districts = answer.districts.map(({ name, fee, delay }) => ({ id: name, name, price: fee, delay }));
  return { ...base, price: null, delay: null, districts };
}
