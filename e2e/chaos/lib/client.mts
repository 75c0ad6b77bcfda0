// A shopper's client that never gives up: it repeats its order with its own key until it has an answer.
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, call } from "../../lib/http.mts";
import type { Random } from "./random.mts";
import type { Wish } from "./shoppers.mts";

export interface Placed {
  order: { id: string; number: string; state: string; total: number; currency_code: string };
}

/** What became of a wish: its last answer, and how often it was asked for. */
export interface Told {
  wish: Wish;
  status: number;
  body: Placed;
  attempts: number;
  /** Milliseconds from the first try to the answer. */
  tookMs: number;
  /** The bodies that a double tap or a later repeat got, where there was one. */
  repeats: { status: number; body: Placed; replayed: boolean }[];
}

export interface Shop {
  /** Where to send the next try; changes with every restart. */
  backend(): string;
  publishableKey: string;
}

const TRY_MS = 15_000;

export function send(shop: Shop, wish: Wish): Promise<Answer<Placed>> {
  const headers = { "x-publishable-api-key": shop.publishableKey, "idempotency-key": wish.key };
  return call<Placed>(`${shop.backend()}/store/quick-orders`, {
    json: wish.body,
    headers,
    timeoutMs: TRY_MS,
  });
}

/** Sends until an answer that is not about the server's own trouble (5xx, 429) comes. Throws at `deadline` (ms since epoch). */
export async function insist(
  shop: Shop,
  wish: Wish,
  options: { random: Random; deadline: number },
): Promise<Told> {
  const { random, deadline } = options;
  const started = Date.now();
  const doubleTap = random.chance(0.15);
  for (let attempts = 1; ; attempts += 1) {
    const twin = doubleTap ? send(shop, wish).catch(() => undefined) : undefined;
    const answer = await send(shop, wish).catch(() => undefined);
    const second = await twin;
    if (answer && answer.status < 500 && answer.status !== 429) {
      const { status, json: body } = answer;
      const told: Told = { wish, status, body, attempts, tookMs: Date.now() - started, repeats: [] };
      if (second && second.status < 500) told.repeats.push(repeatOf(second));
      return told;
    }
    if (Date.now() > deadline) throw new Error(`${wish.key}: no answer in ${attempts} tries`);
    await sleep(random.between(100, 800));
  }
}

/** Asks once more with the same key, as a page that was reloaded does. */
export async function askAgain(shop: Shop, told: Told): Promise<void> {
  const answer = await send(shop, told.wish);
  told.repeats.push(repeatOf(answer));
}

const repeatOf = (answer: Answer<Placed>): Told["repeats"][number] => ({
  status: answer.status,
  body: answer.json,
  replayed: answer.headers.get("idempotency-replayed") === "true",
});
