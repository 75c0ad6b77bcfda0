import type { MedusaContainer } from "@medusajs/framework/types";
import type { Carrier, CityQuery } from "@souk/carrier-kit";
import type { City } from "@souk/cities";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import { checkCarrier } from "../delivery/carrier-error";
import { chooseCarrier, type Offer } from "../delivery/choose";
import { offersFor } from "../delivery/offers";
import { type DeliverySettings, feeFor, readDeliverySettings } from "../delivery/settings";
import { CITIES } from "../modules/cities";
import type { CitiesService } from "../modules/cities/service";
import { SHIPPING } from "../modules/shipping";
import type { ShippingService } from "../modules/shipping/service";
import { invalid } from "../place-order/input";

export interface QuoteRequest {
  /** As people write it. */
  city: string;
  district: string | null;
  /** One carrier only. */
  carrier: string | null;
  /** Goods in dirhams, where they are known. */
  total: number | null;
  locale: Locale;
}

/** What one carrier says of a place; money in dirhams. `districts` when one of them must be chosen first. */
export interface CarrierQuote {
  carrier: string;
  served: boolean;
  price: number | null;
  /** Who says so: the carrier, or the shop's own fee where the carrier tells no price. */
  price_from: "carrier" | "shop" | null;
  delay: string | null;
  /** Whether the carrier takes the amount as cash; null when no total was given. */
  takes_amount: boolean | null;
  districts: { name: string; price: number; delay: string | null }[];
}

export interface Quotes {
  /** Latin name. */
  city: string;
  /** Who would bring an order without a carrier option; null when nobody goes there. */
  chosen: string | null;
  quotes: CarrierQuote[];
}

/**
 * Price and delay from every enabled carrier for a city as people write it. Throws `ShopError` (400) for an unknown city, or a
 * carrier that is unknown or disabled.
 */
export async function quoteAll(container: MedusaContainer, asked: QuoteRequest): Promise<Quotes> {
  const shipping: ShippingService = container.resolve(SHIPPING);
  const { locale, carrier: only } = asked;
  if (only) await checkCarrier(shipping, { id: only, field: "carrier", locale });
  const { city, query } = await placeOf(container, asked);
  const settings = await readDeliverySettings(knexOf(container));
  const offers = await offersFor(shipping, query);
  const wish = { option: only, cityId: city.id, goods: asked.total, cash: asked.total, canAsk: true };
  const choice = chooseCarrier(offers, wish, settings.rules);
  const shown = offers.filter(({ carrier }) => !only || carrier === only);
  const quotes = await Promise.all(
    shown.map(async (offer) => toQuote(await withLivePrice(shipping, offer), { settings, city, asked })),
  );
  const chosen = choice.kind === "served" || choice.kind === "ask" ? choice.offer.carrier : null;
  return { city: query.city, chosen, quotes };
}

async function placeOf(
  container: MedusaContainer,
  { city: typed, district, locale }: QuoteRequest,
): Promise<{ city: City; query: CityQuery }> {
  const cities: CitiesService = container.resolve(CITIES);
  const { city, district: read, suggestions } = await cities.readOrNote(typed);
  if (!city) {
    const names = suggestions.map(({ name }) => (locale === "ar" ? name.ar : name.latin));
    throw invalid(locale, [{ field: "city", code: "city_unknown", suggestions: names }]);
  }
  return { city, query: { city: city.name.latin, district: district ?? read?.name.latin ?? null } };
}

/** A carrier whose list holds no prices is asked; without its answer the shop's own fee stands. */
async function withLivePrice(shipping: ShippingService, offer: Offer): Promise<Offer> {
  const carrier: Carrier | undefined = shipping.carrier(offer.carrier);
  const { reach } = offer;
  if (reach.kind !== "quote" || reach.price !== null || !carrier?.abilities.quote) return offer;
  // The record that the shop's mapping names, not the shopper's words.
  const { city, district } = reach.entry;
  const { quotes } = await shipping.client(carrier.id).quote({ city, district: district ?? null });
  const [only, ...others] = quotes;
  if (!only || others.length) return offer;
  return { ...offer, reach: { ...reach, price: only.price, delay: only.delay ?? reach.delay } };
}

function toQuote(
  { carrier, reach, ceiling }: Offer,
  { settings, city, asked }: { settings: DeliverySettings; city: City; asked: QuoteRequest },
): CarrierQuote {
  const fee = (price: number | null) => feeFor(settings, city.id, price);
  const none = { carrier, price: null, price_from: null, delay: null, takes_amount: null, districts: [] };
  if (reach.kind === "not_served") return { ...none, served: false };
  if (reach.kind === "ask") {
    const districts = reach.districts.map(({ name, price, delay }) => ({ name, price: fee(price), delay }));
    return { ...none, served: true, districts };
  }
  const price = fee(reach.price);
  const cash = asked.total === null ? null : asked.total + price;
  return {
    ...none,
    served: true,
    price,
    price_from: reach.price === null ? "shop" : "carrier",
    delay: reach.delay,
    takes_amount: cash === null ? null : ceiling === null || cash <= ceiling,
  };
}
