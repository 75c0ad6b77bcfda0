// The two parts of a run: orders under fire, and the walks along the paths of an order.
import { CATHEDIS, SENDIT } from "../lib/carriers.mts";
import type { Plan } from "./chaos.mts";
import type { Shop, Told } from "./lib/client.mts";
import type { Random } from "./lib/random.mts";
import { say } from "./lib/report.mts";
import { webhooksTo } from "./lib/sandbox.mts";
import type { Wish } from "./lib/shoppers.mts";
import { Victim } from "./lib/victim.mts";
import { badWeather } from "./lib/weather.mts";
import type { World } from "./lib/world.mts";
import { cancelling } from "./paths/cancelling.mts";
import { delivering } from "./paths/delivering.mts";
import { placing } from "./paths/placing.mts";
import { Stock } from "./paths/stock.mts";
import { randomPhase } from "./random-phase.mts";
import { type Path, walkPhase } from "./walk-phase.mts";

const LIMIT_MS = 240_000;
const MOST_STEPS = 300;
const WALKED_LINES = 2;

/** Half of the orders, with one shared backend, or with one that serves and one that works; all are killed at random. */
export async function underFire(
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
    wishes: Array.from({ length: plan.orders }, () => with_.wishes()),
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

/** Without an option the carrier is the shop's first. */
const carrierOf = ({ wish }: Told): string => wish.carrier ?? SENDIT.id;

export interface WalkReport {
  name: string;
  /** How often the backend died. */
  steps: number;
  complete: boolean;
  /** Seconds. */
  slowest: number;
  stuck: string[];
}

/** Walks the paths of placing, delivering and cancelling an order; adds the orders it placed to `told`. */
export async function walkThrough(
  world: World,
  plan: Plan,
  with_: { random: Random; wishes: (walk?: { lines: number }) => Wish; told: Told[] },
): Promise<WalkReport[]> {
  const { told, random } = with_;
  const victim = await Victim.create(world.stack, "walk", "shared");
  const shop: Shop = { backend: () => victim.url, publishableKey: world.info.publishable_key };
  const walk = async <T,>(path: Path<T>): Promise<{ report: WalkReport; begun: T[] }> => {
    say(`\nKills after every ${plan.stride === 1 ? "" : `${plan.stride}th `}step of ${path.name}`);
    const from = plan.stride === 1 ? 1 : random.between(1, plan.stride);
    const limits = { from, stride: plan.stride, mostSteps: MOST_STEPS, limitMs: plan.walkMs };
    const { begun, deaths, recoveries, ...rest } = await walkPhase({ victim, path, db: world.db, ...limits });
    const slowest = Math.max(0, ...recoveries);
    return { begun, report: { name: path.name, steps: deaths.length, slowest, ...rest } };
  };
  const place = placing(shop, world.db, { random, wishes: () => with_.wishes({ lines: WALKED_LINES }) });
  const open = [...told];
  const placed = await walk(place);
  await victim.stop();
  told.push(...placed.begun);
  await webhooksTo(world.info, victim.url);
  // The walks do not poll: they follow parcels whose carrier tells, and cancel those whose carrier can.
  const pushed = open.filter((order) => carrierOf(order) !== CATHEDIS.id);
  const parcels = new Stock(pushed, place, told);
  const delivered = await walk(delivering(world.sandbox, world.db, parcels));
  await victim.stop();
  const cancellable = parcels.rest((order) => carrierOf(order) === SENDIT.id);
  const canceled = await walk(
    cancelling(world.admin.at(victim.url), world.db, new Stock(cancellable, place, told)),
  );
  return [placed.report, delivered.report, canceled.report];
}
