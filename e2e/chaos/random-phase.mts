// Orders come in over a while; whichever backend runs is killed at random moments and started again.
import { setTimeout as sleep } from "node:timers/promises";
import { askAgain, insist, type Shop, type Told } from "./lib/client.mts";
import type { Random } from "./lib/random.mts";
import { say } from "./lib/report.mts";
import type { Wish } from "./lib/shoppers.mts";
import type { Victim } from "./lib/victim.mts";

export interface RandomPhase {
  shop: Shop;
  wishes: readonly Wish[];
  /** Running already; each is killed by itself. */
  victims: readonly Victim[];
  random: Random;
  /** Over which time the orders come in. */
  overMs: number;
  /** Life of a backend between two kills. */
  lifeMs: readonly [number, number];
  limitMs: number;
}

/** Returns what every client was told. All victims run when it ends. */
export async function randomPhase(phase: RandomPhase): Promise<Told[]> {
  const { wishes, random, overMs, shop } = phase;
  const deadline = Date.now() + phase.limitMs;
  const killing = { over: false };
  const reapers = phase.victims.map((victim) => reap(victim, phase, killing));
  const clients = wishes.map(async (wish) => {
    await sleep(random.next() * overMs);
    const told = await insist(shop, wish, { random, deadline });
    if (random.chance(0.2)) await askAgain(shop, told).catch(() => undefined);
    return told;
  });
  try {
    return await Promise.all(clients);
  } finally {
    killing.over = true;
    await Promise.all(reapers);
  }
}

async function reap(victim: Victim, phase: RandomPhase, killing: { over: boolean }): Promise<void> {
  while (!killing.over) {
    await sleep(phase.random.between(...phase.lifeMs));
    if (killing.over) return;
    await victim.kill();
    say(`    ${victim.name} killed (${victim.kills})`);
    await victim.start();
  }
}
