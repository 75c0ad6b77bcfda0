// One run of chaos from start to verdict.
import { setTimeout as sleep } from "node:timers/promises";
import type { Told } from "./lib/client.mts";
import { type Good, makeGoods } from "./lib/goods.mts";
import { untilQuiet } from "./lib/quiet.mts";
import { Random } from "./lib/random.mts";
import { Report, say } from "./lib/report.mts";
import { type Wish, wish } from "./lib/shoppers.mts";
import { openWorld, type World } from "./lib/world.mts";
import { checkAll } from "./model/index.mts";
import { readStory } from "./model/story.mts";
import { underFire, type WalkReport, walkThrough } from "./phases.mts";

export interface Plan {
  seed: number;
  orders: number;
  /** Time over which the orders of the random phase come in. */
  overMs: number;
  /** The walks visit every so manieth step. */
  stride: number;
  /** For at most so long, each of the three paths. */
  walkMs: number;
  quietMs: number;
}

/** Runs it all; returns the exit code. */
export async function chaos(plan: Plan): Promise<number> {
  say(`Chaos: ${plan.orders} orders, seed ${plan.seed}`);
  const world = await openWorld("chaos");
  let code = 1;
  try {
    code = await run(world, plan);
  } finally {
    if (code) say(`Data and logs: ${world.stack.dataDir}`);
    await world.close(code !== 0);
  }
  return code;
}

async function run(world: World, plan: Plan): Promise<number> {
  const random = new Random(plan.seed);
  const goods = await makeGoods(world.admin, "chaos", { prices: [249, 89.5, 35], stock: 100_000 });
  await world.stack.services.get("backend")?.stop();
  const wishes = wishBook(goods, random);
  const told: Told[] = [];
  const half = Math.ceil(plan.orders / 2);
  told.push(...(await underFire(world, { ...plan, orders: half }, { random, wishes, split: false })));
  told.push(
    ...(await underFire(world, { ...plan, orders: plan.orders - half }, { random, wishes, split: true })),
  );
  const walks = await walkThrough(world, plan, { random, wishes, told });
  say("\nWaiting until it is quiet");
  const quiet = await untilQuiet(world.db, plan.quietMs);
  say(`  quiet after ${Math.round(quiet.tookMs / 1000)} s: ${JSON.stringify(quiet.open)}`);
  await sleep(1_500);
  return verdict(world, { told, walks });
}

/** Every call gives the next wish of the run; a walk wants the same lines and the same carrier each time. */
function wishBook(goods: readonly Good[], random: Random): (walk?: { lines: number }) => Wish {
  const run = `chaos-${Date.now()}`;
  let next = 0;
  return (walk) => wish(next++, goods, { run, random, ...(walk ? { ...walk, carrier: null } : {}) });
}

async function verdict(world: World, run: { told: Told[]; walks: WalkReport[] }): Promise<number> {
  const report = new Report();
  const story = await readStory(world.db, world.info, run.told);
  say(`\nThe model, over ${story.flows.size} orders`);
  for (const check of checkAll(story)) report.add(check);
  for (const { name, steps, complete, slowest, stuck } of run.walks) {
    const end = complete ? ", to its end" : "";
    report.add({
      name: `${name}: done after a death at each of these steps${end}`,
      looked: steps,
      violations: stuck,
    });
    say(`      the slowest recovery took ${slowest.toFixed(1)} s`);
  }
  return report.end();
}
