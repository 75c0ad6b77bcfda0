// Bad weather at Google and the carriers: faults, one after another, until it is told to stop.
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault, Sandbox } from "../../lib/sandbox.mts";
import type { Random } from "./random.mts";

const TARGETS = ["google", "sendit", "digylog", "ozonexpress", "cathedis"] as const;
const KINDS = ["lost_answer", "500", "cut", "slow"] as const;

export interface Weather {
  planned: Record<string, number>;
  /** No more faults from here on; those that still wait are taken back. */
  clear(): Promise<void>;
}

/** Plans one fault after another; a `slow` call is carried out up to 2 s after its caller has given up (time-out 3 s). */
export function badWeather(sandbox: Sandbox, random: Random, everyMs: readonly [number, number]): Weather {
  const planned: Record<string, number> = {};
  let over = false;
  const storm = (async () => {
    while (!over) {
      const fault: Fault = { target: random.pick(TARGETS), kind: random.pick(KINDS), count: 1 };
      if (fault.kind === "slow") fault.delay_ms = random.between(1_000, 5_000);
      await sandbox.fault(fault).catch(() => undefined);
      const name = `${fault.target} ${fault.kind}`;
      planned[name] = (planned[name] ?? 0) + 1;
      await sleep(random.between(...everyMs));
    }
  })();
  return {
    planned,
    async clear() {
      over = true;
      await storm;
      await sandbox.clearFaults();
    },
  };
}
