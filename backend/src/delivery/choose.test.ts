import type { DeliveryQuote } from "../modules/shipping/city-lists";
import { chooseCarrier, type DeliveryRule, type Offer, type Wish } from "./choose";

const name = { ar: "-", fr: "-", en: "-" };
const entry = { id: "1", name: "Fès", city: "Fès", active: true };
const served = (price: number | null = 30): DeliveryQuote => ({
  kind: "quote",
  carrier: "",
  entry,
  price,
  delay: null,
});
const ASK: DeliveryQuote = { kind: "ask", districts: [{ name: "Centre", price: 20, delay: null }] };
const NOT: DeliveryQuote = { kind: "not_served" };

const offer = (carrier: string, reach: DeliveryQuote = served(), ceiling: number | null = null): Offer => ({
  carrier,
  name,
  reach,
  ceiling,
});
const ANYONE: Wish = { option: null, cityId: "fes", goods: 500, cash: 530, canAsk: true };

/** The choice in a word: the carrier's id, `?id` where it must ask, `!id` where it is over the ceiling, else the kind. */
function chosen(offers: Offer[], wish: Partial<Wish> = {}, rules: DeliveryRule[] = []): string {
  const choice = chooseCarrier(offers, { ...ANYONE, ...wish }, rules);
  if (!("offer" in choice)) return choice.kind;
  const mark = { served: "", ask: "?", over_ceiling: "!" }[choice.kind];
  return `${mark}${choice.offer.carrier}`;
}

const A = offer("a");
const B = offer("b");
const CHEAP = offer("a", served(), 400);

describe("who brings a parcel", () => {
  const rows: [
    what: string,
    expected: string,
    offers: Offer[],
    wish?: Partial<Wish>,
    rules?: DeliveryRule[],
  ][] = [
    ["the first in the shop's order", "a", [A, B]],
    ["the first that goes there", "b", [offer("a", NOT), B]],
    ["nobody, where nobody goes", "not_served", [offer("a", NOT), offer("b", NOT)]],
    ["nobody, in a shop without carriers", "not_enabled", []],
    ["the shopper's option", "b", [A, B], { option: "b" }],
    ["the shopper's option, whatever the rules say", "b", [A, B], { option: "b" }, [{ carrier: "a" }]],
    ["not another one, when the option is not enabled", "not_enabled", [A], { option: "b" }],
    [
      "not another one, when the option does not go there",
      "not_served",
      [A, offer("b", NOT)],
      { option: "b" },
    ],
    ["not another one, when the option refuses the amount", "!a", [CHEAP, B], { option: "a" }],
    ["who takes the amount", "b", [CHEAP, B]],
    ["the first, just at its ceiling", "a", [CHEAP, B], { cash: 400 }],
    ["not the first, a centime above", "b", [CHEAP, B], { cash: 400.01 }],
    ["the first, for an order that is paid", "a", [CHEAP, B], { cash: 0 }],
    ["the first, while the amount is not known", "a", [CHEAP, B], { goods: null, cash: null }],
    [
      "the first that goes there, when none takes the amount",
      "!b",
      [offer("a", NOT), offer("b", served(), 1), CHEAP],
    ],
    ["the preferred one, which must ask the shopper", "?a", [offer("a", ASK), B]],
    ["the next, when there is nobody to ask", "b", [offer("a", ASK), B], { canAsk: false }],
    [
      "the one that asks, when no other goes there",
      "?a",
      [offer("a", ASK), offer("b", NOT)],
      { canAsk: false },
    ],
    ["the next one's question, when the first refuses the amount", "?b", [CHEAP, offer("b", ASK)]],
    ["a rule without conditions", "b", [A, B], {}, [{ carrier: "b" }]],
    ["the first rule that holds", "b", [A, B], {}, [{ carrier: "b" }, { carrier: "a" }]],
    ["the rule of the city", "b", [A, B], {}, [{ cities: ["fes"], carrier: "b" }]],
    ["not the rule of another city", "a", [A, B], {}, [{ cities: ["rabat"], carrier: "b" }]],
    ["the rule of dear orders", "b", [A, B], {}, [{ min_total: 500, carrier: "b" }]],
    ["not the rule of dearer orders", "a", [A, B], {}, [{ min_total: 500.5, carrier: "b" }]],
    ["the rule of cheap orders", "b", [A, B], {}, [{ max_total: 500, carrier: "b" }]],
    ["not the rule of cheaper orders", "a", [A, B], {}, [{ max_total: 499, carrier: "b" }]],
    [
      "no rule of amounts, while they are not known",
      "a",
      [A, B],
      { goods: null },
      [{ max_total: 1e6, carrier: "b" }],
    ],
    ["not the rule's carrier where it does not go", "a", [A, offer("b", NOT)], {}, [{ carrier: "b" }]],
    ["not the rule's carrier above its ceiling", "b", [CHEAP, B], {}, [{ carrier: "a" }]],
    ["not the rule's carrier, when it is not enabled", "a", [A], {}, [{ carrier: "b" }]],
    ["both conditions of a rule", "a", [A, B], {}, [{ cities: ["fes"], min_total: 501, carrier: "b" }]],
  ];
  for (const [what, expected, offers, wish, rules] of rows) {
    it(`${what}: ${expected}`, () => {
      expect(chosen(offers, wish, rules)).toBe(expected);
    });
  }
});
