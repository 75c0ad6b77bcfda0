// Invented shoppers. Phones are 06 12 00 xx xx; each suite has a range of its own, so that no two suites meet.
import { randomInt, randomUUID } from "node:crypto";
import type { OrderBody } from "./shop.mts";
import { ALONE, SHARED, type Suite } from "./suites.mts";

const SUITES: readonly Suite[] = [...SHARED, ...ALONE];
const RANGE = 240;

/** Gives one fresh local phone a call, from the suite's own range. */
export function phoneBook(suite: Suite): () => string {
  const from = SUITES.indexOf(suite) * RANGE;
  let next = randomInt(RANGE);
  return () => {
    next = (next + 1) % RANGE;
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
