import type { Localised } from "@souk/carrier-kit";
import type { DeliveryQuote, DistrictQuote } from "../modules/shipping/city-lists";

/** One carrier of the shop and what it says of a place. */
export interface Offer {
  carrier: string;
  name: Localised;
  reach: DeliveryQuote;
  /** Most cash for one parcel in dirhams, null where no limit is known. */
  ceiling: number | null;
}

/** A wish of the shop's: who brings orders of these cities and amounts. An absent condition always holds. */
export interface DeliveryRule {
  /** Ids of the directory. */
  cities?: string[];
  /** Goods in dirhams, delivery not counted; both ends included. */
  min_total?: number;
  max_total?: number;
  carrier: string;
}

export interface Wish {
  /** The shopper's own choice of a carrier. */
  option: string | null;
  cityId: string;
  /** Goods in dirhams. Null where the price of a place is asked, which no amount changes: conditions on it do not hold. */
  goods: number | null;
  /** Cash at the door in dirhams, 0 for an order that is paid. Null: not known yet. */
  cash: number | null;
  /** Whether somebody is there who could name a district. Else carriers that need one come last. */
  canAsk: boolean;
}

export type Choice =
  | { kind: "served"; offer: Offer; quote: Extract<DeliveryQuote, { kind: "quote" }> }
  /** The shopper must name a district first. */
  | { kind: "ask"; offer: Offer; districts: DistrictQuote[] }
  | { kind: "not_enabled" }
  | { kind: "not_served" }
  /** They go there, but none takes so much cash; the first of them. */
  | { kind: "over_ceiling"; offer: Offer };

/**
 * Who brings a parcel: the shopper's option alone, else the first by the shop's rules and then by its order of carriers.
 * `offers` are the enabled carriers in that order; one that does not go there, or refuses the amount, is passed over.
 */
export function chooseCarrier(
  offers: readonly Offer[],
  wish: Wish,
  rules: readonly DeliveryRule[] = [],
): Choice {
  const candidates = candidatesFor(offers, wish, rules);
  if (candidates.length === 0) return { kind: "not_enabled" };
  const reaching = candidates.filter(({ reach }) => reach.kind !== "not_served");
  const [first] = reaching;
  if (!first) return { kind: "not_served" };
  const able = reaching.filter(({ ceiling }) => ceiling === null || (wish.cash ?? 0) <= ceiling);
  const chosen = (wish.canAsk ? undefined : able.find(({ reach }) => reach.kind === "quote")) ?? able[0];
  return chosen ? asChoice(chosen) : { kind: "over_ceiling", offer: first };
}

function asChoice(offer: Offer): Choice {
  const { reach } = offer;
  if (reach.kind === "quote") return { kind: "served", offer, quote: reach };
  return reach.kind === "ask" ? { kind: "ask", offer, districts: reach.districts } : { kind: "not_served" };
}

/** The carriers that come into question, the likeliest first; `carriers` are the enabled ones in the shop's order. */
export function candidatesFor<C extends { carrier: string }>(
  carriers: readonly C[],
  wish: Pick<Wish, "option" | "cityId" | "goods">,
  rules: readonly DeliveryRule[],
): C[] {
  if (wish.option) return carriers.filter(({ carrier }) => carrier === wish.option);
  const preferred = rules.filter((rule) => holds(rule, wish)).map((rule) => rule.carrier);
  const rank = ({ carrier }: C) => {
    const index = preferred.indexOf(carrier);
    return index === -1 ? preferred.length : index;
  };
  return [...carriers].sort((a, b) => rank(a) - rank(b));
}

function holds(rule: DeliveryRule, { cityId, goods }: Pick<Wish, "cityId" | "goods">): boolean {
  if (rule.cities && !rule.cities.includes(cityId)) return false;
  if (rule.min_total === undefined && rule.max_total === undefined) return true;
  if (goods === null) return false;
  return goods >= (rule.min_total ?? 0) && goods <= (rule.max_total ?? Number.POSITIVE_INFINITY);
}
