import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs `check` until it neither throws nor gives undefined or false, and returns what it gave. Throws the last
 * failure when `withinMs` (30 s) are over.
 */
export async function eventually<T>(
  what: string,
  check: () => Promise<T | undefined | false> | T | undefined | false,
  { withinMs = 30_000, everyMs = 200 } = {},
): Promise<T> {
  const until = Date.now() + withinMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await check();
      if (value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) {
      const detail = last instanceof Error ? `: ${last.message}` : "";
      throw new Error(`not within ${withinMs / 1000} s: ${what}${detail}`, { cause: last });
    }
    await sleep(everyMs);
  }
}

/** What `find` still finds once things have settled: asks until it finds nothing, for `withinMs` (5 s) at most. */
export async function remaining<T>(
  find: () => Promise<T[]>,
  { withinMs = 5_000, everyMs = 200 } = {},
): Promise<T[]> {
  const until = Date.now() + withinMs;
  for (;;) {
    const found = await find();
    if (!found.length || Date.now() > until) return found;
    await sleep(everyMs);
  }
}

/** Watches for `forMs` that `check` stays true; throws as soon as it does not. */
export async function stays(what: string, check: () => Promise<boolean>, forMs: number): Promise<void> {
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    if (!(await check())) throw new Error(`did not stay so: ${what}`);
    await sleep(250);
  }
}
