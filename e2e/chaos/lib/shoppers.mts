// Invented shoppers and their orders, drawn from a seed.
import { CARRIERS } from "../../lib/carriers.mts";
import type { Good } from "./goods.mts";
import type { Random } from "./random.mts";

export interface Wish {
  key: string;
  /** E.164; what is sent is one of the forms people write. */
  phone: string;
  name: string;
  city: string;
  line1: string;
  /** The carrier that is asked for; null leaves it to the shop. */
  carrier: string | null;
  lines: { good: Good; quantity: number }[];
  body: unknown;
}

const NAMES = ["سلمى بناني", "يوسف العلمي", "=1+1", "Hajar <b>T.</b>", "مريم 🌹 الفاسي", "O'Brien; DROP"];
/** Each carrier goes to each of the cities without asking for a district. */
const CITIES = ["Rabat", "Marrakech", "Tanger", "Agadir"];

const CARRIER_OPTIONS = [null, ...CARRIERS.map(({ id }) => id)];

const local = (number: number): string => `0612${String(number).padStart(6, "0")}`;

/** The same phone as people write it. */
function written(phone: string, random: Random): string {
  const digits = phone.slice(1);
  return random.pick([
    phone,
    `+212${digits}`,
    `00212 ${digits}`,
    phone.replace(/(..)(?=.)/g, "$1 "),
    phone.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ]);
}

/**
 * One wish. Every third shopper orders a second time with other goods, so that two orders meet at one phone; two
 * orders of one phone never hold the same goods, since a duplicate waits for a person.
 */
export function wish(
  index: number,
  goods: readonly Good[],
  options: { run: string; random: Random; lines?: number; carrier?: string | null },
): Wish {
  const { run, random } = options;
  const second = index % 4 === 3;
  const phone = local(second ? index - 1 : index);
  const lineCount = options.lines ?? (second ? 1 : random.between(1, goods.length));
  const lines = goods
    .slice(0, lineCount)
    .map((good) => ({ good, quantity: random.between(1, 3) + (second ? 3 : 0) }));
  const name = second ? "نفس الهاتف" : random.pick(NAMES);
  const city = random.pick(CITIES);
  const carrier = options.carrier === undefined ? random.pick(CARRIER_OPTIONS) : options.carrier;
  const line1 = `زنقة الليمون، رقم ${index + 1}`;
  const body = {
    items: lines.map(({ good, quantity }) => ({ variant_id: good.variantId, quantity })),
    customer: { name, phone: written(phone, random) },
    address: { city, line1 },
    ...(carrier ? { carrier } : {}),
    locale: random.pick(["ar", "fr", "en"]),
  };
  return { key: `${run}-${index}`, phone: `+212${phone.slice(1)}`, name, city, line1, carrier, lines, body };
}
