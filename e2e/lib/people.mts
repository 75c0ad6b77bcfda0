// Invented shoppers. Phones are 06 12 00 xx xx; each suite has a range of its own, so that no two suites meet.
import { randomInt, randomUUID } from "node:crypto";
import type { OrderBody } from "./shop.mts";
import { ALONE, SHARED, type Suite } from "./suites.mts";

const SUITES: readonly Suite[] = [...SHARED, ...ALONE];
/** How many phones a suite has; most use less than thirty. */
const RANGE = 220;
const LARGER: Partial<Record<Suite, number>> = { rotation: 600 };
/** From here on phones have a meaning of their own, such as the one that carriers refuse. */
export const TAKEN_FROM = 9_600;

const rangeOf = (suite: Suite): number => LARGER[suite] ?? RANGE;
const total = (suites: readonly Suite[]): number => suites.reduce((sum, one) => sum + rangeOf(one), 0);
if (total(SUITES) > TAKEN_FROM) throw new Error(`${total(SUITES)} phones are asked for: make RANGE smaller`);

/** Gives one fresh local phone a call, from the suite's own range. */
export function phoneBook(suite: Suite): () => string {
  const from = total(SUITES.slice(0, SUITES.indexOf(suite)));
  const range = rangeOf(suite);
  let next = randomInt(range);
  return () => {
    next = (next + 1) % range;
    return `061200${String(from + next).padStart(4, "0")}`;
  };
}

export const freshKey = (): string => `e2e-${randomUUID()}`;

/** An order that passes every check; what a test is about is given on top. */
export function orderBody(
  variantId: string,
  phone: string,
  over: Partial<Omit<OrderBody, "items">> & { quantity?: number } = {},
): OrderBody {
  const { quantity = 1, ...rest } = over;
  return {
    items: [{ variant_id: variantId, quantity }],
    customer: { name: "سلمى بناني", phone },
    address: { city: "مراكش", district: "Guéliz", line1: "زنقة الليمون، رقم 7" },
    locale: "ar",
    ...rest,
  };
}
