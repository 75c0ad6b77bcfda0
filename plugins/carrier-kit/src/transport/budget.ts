import type { Clock } from "./clock";

/** `create`: what a new parcel waits for. `poll`: what can wait until the next round. */
export type Priority = "create" | "poll";

/** A documented limit: calls in any window of that length. */
export interface RateLimit {
  calls: number;
  perMs: number;
}

/** One call taken, or how long until one is free, in milliseconds. */
export type Taken = { ok: true } | { ok: false; retryAfterMs: number };

/** Keeps an account under its documented number of calls. */
export interface RateBudget {
  take(priority: Priority): Promise<Taken>;
  /** Stops all calls for a while: the carrier itself asked to slow down. */
  pause(ms: number): Promise<void>;
}

/**
 * Where the calls of an account are counted; one that all processes share keeps them together under one limit. Each method is
 * atomic: of two that take the last call at once, one gets it.
 */
export interface BudgetStore {
  /** Takes one call if fewer than `limit.calls` were taken in the last `limit.perMs` and no pause is on; no limit, no count. */
  take(account: string, limit: RateLimit | null): Promise<Taken>;
  /** No call before `ms` have passed; a longer pause that is on already stands. */
  pause(account: string, ms: number): Promise<void>;
}

const POLL_SHARE = 0.7;

interface Account {
  taken: number[];
  pausedUntil: number;
}

/**
 * A store in this process's memory. A sliding window and not a refilled bucket: a bucket lets twice the documented number pass
 * in one hour, or wastes half of it.
 */
export function memoryBudgetStore(clock: Clock): BudgetStore {
  const accounts = new Map<string, Account>();
  const of = (name: string): Account => {
    const known = accounts.get(name) ?? { taken: [], pausedUntil: 0 };
    accounts.set(name, known);
    return known;
  };
  return {
    take: async (name, limit) => {
      const account = of(name);
      const now = clock.now();
      if (account.pausedUntil > now) return { ok: false, retryAfterMs: account.pausedUntil - now };
      if (!limit) return { ok: true };
      account.taken = account.taken.filter((at) => at > now - limit.perMs);
      const blocking = account.taken.at(-limit.calls);
      if (account.taken.length >= limit.calls && blocking !== undefined)
        return { ok: false, retryAfterMs: blocking + limit.perMs - now };
      account.taken.push(now);
      return { ok: true };
    },
    pause: async (name, ms) => {
      const account = of(name);
      account.pausedUntil = Math.max(account.pausedUntil, clock.now() + ms);
    },
  };
}

/**
 * An account's budget over a store: polls may use 70 % of the limit, so that a new parcel never waits for them. When a shared
 * store fails, calls are counted in this process until it is back: a new parcel does not wait for that either.
 */
export function createRateBudget(
  limit: RateLimit | undefined,
  clock: Clock,
  shared?: { store: BudgetStore; account: string },
): RateBudget {
  const own = memoryBudgetStore(clock);
  const account = shared?.account ?? "own";
  const over = async <T>(ask: (store: BudgetStore) => Promise<T>): Promise<T> => {
    if (!shared) return ask(own);
    try {
      return await ask(shared.store);
    } catch {
      return ask(own);
    }
  };
  const shareOf = (priority: Priority): RateLimit | null => {
    if (!limit || priority === "create") return limit ?? null;
    return { ...limit, calls: Math.max(1, Math.floor(limit.calls * POLL_SHARE)) };
  };
  return {
    take: (priority) => over((store) => store.take(account, shareOf(priority))),
    pause: (ms) => over((store) => store.pause(account, ms)),
  };
}
