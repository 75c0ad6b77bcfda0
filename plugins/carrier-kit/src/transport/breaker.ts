import type { Clock } from "./clock";

/** Stops calling a carrier that keeps failing, and tries again with a single call after a while. */
export interface CircuitBreaker {
  /** Whether a call may go out, or how long to wait. */
  enter(): { ok: true } | { ok: false; retryAfterMs: number };
  succeeded(): void;
  failed(): void;
}

export interface BreakerOptions {
  /** Failures in a row that open the circuit. */
  failures: number;
  openMs: number;
}

/** A circuit breaker over an account's calls; only the trial call passes while it is half open. */
export function createBreaker({ failures, openMs }: BreakerOptions, clock: Clock): CircuitBreaker {
  let inARow = 0;
  let openUntil = 0;
  return {
    enter: () => {
      if (inARow < failures) return { ok: true };
      const wait = openUntil - clock.now();
      if (wait > 0) return { ok: false, retryAfterMs: wait };
      // This caller is the trial; the others keep waiting until it has come back.
      openUntil = clock.now() + openMs;
      return { ok: true };
    },
    succeeded: () => {
      inARow = 0;
    },
    failed: () => {
      inARow += 1;
      if (inARow >= failures) openUntil = clock.now() + openMs;
    },
  };
}
