import type { Clock } from "./clock";

/** `create`: what a new parcel waits for. `poll`: what can wait until the next round. */
export type Priority = "create" | "poll";

/** Keeps an account under its documented number of calls. */
export interface RateBudget {
  /** Takes one call now, or says how long until one is free, in milliseconds. */
  take(priority: Priority): { ok: true } | { ok: false; retryAfterMs: number };
  /** Stops all calls for a while: the carrier itself asked to slow down. */
  pause(ms: number): void;
}

const POLL_SHARE = 0.7;

/** A budget that never says no, save after a `pause`. */
function unlimited(clock: Clock): RateBudget {
  let pausedUntil = 0;
  return {
    take: () => {
      const wait = pausedUntil - clock.now();
      return wait > 0 ? { ok: false, retryAfterMs: wait } : { ok: true };
    },
    pause: (ms) => {
      pausedUntil = Math.max(pausedUntil, clock.now() + ms);
    },
  };
}

/**
 * At most `calls` in any window of `perMs`, of which polls may use 70 % so that a new parcel never waits for them. A sliding
 * window and not a refilled bucket: a bucket lets twice the documented number pass in one hour, or wastes half of it.
 */
export function createRateBudget(
  limit: { calls: number; perMs: number } | undefined,
  clock: Clock,
): RateBudget {
  const base = unlimited(clock);
  if (!limit) return base;
  const { calls, perMs } = limit;
  const polls = Math.max(1, Math.floor(calls * POLL_SHARE));
  let taken: number[] = [];
  return {
    take: (priority) => {
      const paused = base.take(priority);
      if (!paused.ok) return paused;
      const now = clock.now();
      const expired = taken.findIndex((at) => at > now - perMs);
      taken = expired === -1 ? [] : taken.slice(expired);
      const ceiling = priority === "create" ? calls : polls;
      const blocking = taken[taken.length - ceiling];
      if (blocking !== undefined) return { ok: false, retryAfterMs: blocking + perMs - now };
      taken.push(now);
      return { ok: true };
    },
    pause: base.pause,
  };
}
