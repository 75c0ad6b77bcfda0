export type CallKind = "read" | "write";

/** Counts calls over a sliding window, so that all callers of a process together stay under Google's quota. */
export interface RateBudget {
  /** Takes one call. Returns 0 when granted, else the milliseconds until one is free (nothing is taken then). */
  take(kind: CallKind): number;
  /** Milliseconds until a call of this kind would be granted; 0 when now. Takes nothing. */
  wait(kind: CallKind): number;
  /** Calls of this kind inside the window. */
  used(kind: CallKind): number;
}

export interface RateBudgetOptions {
  /** Reads a window; Google's own limit is 60 a minute for a user. */
  reads?: number;
  /** Writes a window; Google's own limit is 60 a minute for a user. */
  writes?: number;
  /** Length of the window in milliseconds. */
  windowMs?: number;
  /** Milliseconds since any fixed moment. */
  now?: () => number;
}

/** A sliding-window budget. The default window is a second over the minute: calls do not travel equally fast. */
export function createRateBudget(options: RateBudgetOptions = {}): RateBudget {
  const { reads = 60, writes = 60, windowMs = 61_000, now = Date.now } = options;
  const limits: Record<CallKind, number> = { read: reads, write: writes };
  const taken: Record<CallKind, number[]> = { read: [], write: [] };
  const live = (kind: CallKind): number[] => {
    const from = now() - windowMs;
    taken[kind] = taken[kind].filter((at) => at > from);
    return taken[kind];
  };
  const wait = (kind: CallKind): number => {
    const calls = live(kind);
    if (calls.length < limits[kind]) return 0;
    const freed = calls[calls.length - limits[kind]];
    return freed === undefined ? windowMs : Math.max(1, freed + windowMs - now());
  };
  return {
    wait,
    used: (kind) => live(kind).length,
    take(kind) {
      const delay = wait(kind);
      if (delay === 0) taken[kind].push(now());
      return delay;
    },
  };
}
