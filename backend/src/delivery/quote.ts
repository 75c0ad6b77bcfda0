import type { CityQuery, Localised } from "@souk/carrier-kit";
import type { DistrictQuote } from "../modules/shipping/city-lists";
import type { ShippingService } from "../modules/shipping/service";
import { type Choice, chooseCarrier, type Wish } from "./choose";
import { firstOffers } from "./offers";
import { type DeliverySettings, feeFor } from "./settings";

export interface DeliveryQuestion {
  /** The directory's id. */
  cityId: string;
  query: CityQuery;
  /** The carrier that the shopper asks for. */
  option: string | null;
  /** Goods in dirhams, null where they are not known; held against the ceiling of the carrier that was asked for. */
  goods: number | null;
}

/** A district and what a delivery there costs: dirhams, VAT included. */
export interface DistrictFee {
  name: string;
  fee: number;
  delay: string | null;
}

export type DeliveryAnswer =
  | { kind: "price"; carrier: string /** Dirhams, VAT included. */; fee: number; delay: string | null }
  | { kind: "ask"; districts: DistrictFee[] }
  | { kind: "over_ceiling"; carrier: Localised /** Dirhams. */; ceiling: number }
  | { kind: "not_enabled" | "not_served" };

/**
 * What a delivery to a place costs. Without a carrier option the price is the place's alone (of the first carrier by rules and
 * order): what is in the cart may move the parcel to another carrier, never the price that the shopper saw.
 */
export async function quoteDelivery(
  shipping: ShippingService,
  settings: DeliverySettings,
  question: DeliveryQuestion,
): Promise<DeliveryAnswer> {
  const { cityId, query, option } = question;
  const wish: Wish = { option, cityId, goods: null, cash: null, canAsk: true };
  const offers = await firstOffers(shipping, query, wish, settings.rules);
  return answerOf(chooseCarrier(offers, wish, settings.rules), settings, question);
}

function answerOf(choice: Choice, settings: DeliverySettings, question: DeliveryQuestion): DeliveryAnswer {
  const { cityId, option, goods } = question;
  if (choice.kind === "ask") {
    const priced = ({ name, price, delay }: DistrictQuote) => ({
      name,
      fee: feeFor(settings, cityId, price),
      delay,
    });
    return { kind: "ask", districts: choice.districts.map(priced) };
  }
  if (choice.kind === "not_enabled") return { kind: "not_enabled" };
  if (choice.kind !== "served") return { kind: "not_served" };
  const { offer, quote } = choice;
  const fee = feeFor(settings, cityId, quote.price);
  if (option && goods !== null && offer.ceiling !== null && goods + fee > offer.ceiling)
    return { kind: "over_ceiling", carrier: offer.name, ceiling: offer.ceiling };
  return { kind: "price", carrier: offer.carrier, fee, delay: quote.delay };
}
