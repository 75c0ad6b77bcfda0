// One run of chaos from start to verdict.
import { setTimeout as sleep } from "node:timers/promises";
import type { Shop, Told } from "./lib/client.mts";
import { type Good, makeGoods } from "./lib/goods.mts";
import { untilQuiet } from "./lib/quiet.mts";
import { Random } from "./lib/random.mts";
import { Report, say } from "./lib/report.mts";
import { type Wish, wish } from "./lib/shoppers.mts";
import { Victim } from "./lib/victim.mts";
import { badWeather } from "./lib/weather.mts";
import { openWorld, type World } from "./lib/world.mts";
import { checkAll } from "./model/index.mts";
import { readStory } from "./model/story.mts";
import { randomPhase } from "./random-phase.mts";
import { type Walk, walkPhase } from "./walk-phase.mts";

export interface Plan {
  seed: number;
  orders: number;
  /** Time over which the orders of the random phase come in. */
  overMs: number;
  /** The walk visits every so manieth step, for at most `walkMs`. */
  stride: number;
  walkMs: number;
  quietMs: number;
}

const LIMIT_MS = 240_000;
const MOST_STEPS = 200;

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
  const { walk, last } = await walkThrough(world, plan, { random, wishes });
  told.push(...walk.told);
  say("\nWaiting until it is quiet");
  const quiet = await untilQuiet(world.db, plan.quietMs);
  say(`  quiet after ${Math.round(quiet.tookMs / 1000)} s: ${JSON.stringify(quiet.open)}`);
  await sleep(1_500);
  return verdict(world, { told, walk, kills: last.kills });
}

/** Every call gives the next wish of the run. */
function wishBook(goods: readonly Good[], random: Random): () => Wish {
  const run = `chaos-${Date.now()}`;
  let next = 0;
  return () => wish(next++, goods, { run, random });
}

/** Half of the orders, with one shared backend, or with one that serves and one that works; all are killed at random. */
async function underFire(
  world: World,
  plan: Plan,
  with_: { random: Random; wishes: () => Wish; split: boolean },
): Promise<Told[]> {
  const { random, split } = with_;
  const roles = split ? (["server", "worker"] as const) : (["shared"] as const);
  const victims = await Promise.all(roles.map((role) => Victim.create(world.stack, `random-${role}`, role)));
  say(
    `\nRandom kills of ${roles.join(" + ")}: ${plan.orders} orders over ${Math.round(plan.overMs / 2000)} s`,
  );
  await Promise.all(victims.map((victim) => victim.start()));
  const weather = badWeather(world.sandbox, random, [600, 2_000]);
  const [front] = victims;
  const shop: Shop = { backend: () => front?.url ?? "", publishableKey: world.info.publishable_key };
  const told = await randomPhase({
    shop,
    wishes: Array.from({ length: plan.orders }, with_.wishes),
    victims,
    random,
    overMs: plan.overMs / 2,
    lifeMs: [1_500, 9_000],
    limitMs: LIMIT_MS,
  });
  await weather.clear();
  await Promise.all(victims.map((victim) => victim.stop()));
  const tries = told.reduce((sum, one) => sum + one.attempts, 0);
  const kills = victims.map((victim) => `${victim.name} ${victim.kills}`).join(", ");
  say(
    `  ${told.length} orders in ${tries} tries; kills: ${kills}; faults: ${JSON.stringify(weather.planned)}`,
  );
  return told;
}

async function walkThrough(
  world: World,
  plan: Plan,
  with_: { random: Random; wishes: () => Wish },
): Promise<{ walk: Walk; last: Victim }> {
  const victim = await Victim.create(world.stack, "walk", "shared");
  say(`\nKills after every ${plan.stride === 1 ? "" : `${plan.stride}th `}step of an order's path`);
  const walk = await walkPhase({
    victim,
    shop: { backend: () => victim.url, publishableKey: world.info.publishable_key },
    db: world.db,
    random: with_.random,
    nextWish: with_.wishes,
    from: plan.stride === 1 ? 1 : with_.random.between(1, plan.stride),
    stride: plan.stride,
    mostSteps: MOST_STEPS,
    limitMs: plan.walkMs,
  });
  return { walk, last: victim };
}

async function verdict(world: World, run: { told: Told[]; walk: Walk; kills: number }): Promise<number> {
  const { told, walk, kills } = run;
  const report = new Report();
  const story = await readStory(world.db, world.info, told);
  say(`\nThe model, over ${story.flows.size} orders`);
  for (const check of checkAll(story)) report.add(check);
  report.expect("the walk killed the backend at least once", kills > 0);
  const slowest = Math.max(0, ...walk.recoveries);
  say(
    `  walk: ${walk.deaths.length} steps${walk.complete ? ", to the path's end" : ""}; slowest recovery ${slowest.toFixed(1)} s`,
  );
  return report.end();
}
