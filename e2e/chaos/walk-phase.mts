// Kills a backend after the first step of an order's path, then after the second, and so on to the path's end.
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { insist, type Shop, type Told } from "./lib/client.mts";
import type { Random } from "./lib/random.mts";
import { say } from "./lib/report.mts";
import type { Wish } from "./lib/shoppers.mts";
import type { Victim } from "./lib/victim.mts";

export interface WalkPhase {
  victim: Victim;
  shop: Shop;
  db: pg.Pool;
  random: Random;
  nextWish(): Wish;
  /** First step visited, and how many steps further the next one is. */
  from: number;
  stride: number;
  /** Gives up here: the path of an order is far shorter. */
  mostSteps: number;
  limitMs: number;
}

export interface Walk {
  told: Told[];
  /** Where the process died, in the order of the walk. */
  deaths: { step: number; after: string }[];
  /** Seconds from the next process's readiness until the order was at its end. */
  recoveries: number[];
  /** The path was walked to its end: the last process lived. */
  complete: boolean;
}

const PATH_LIMIT_MS = 60_000;

/** Rounds of sweeping and polling would be counted between the order's own steps. */
const ONLY_ORDERS = { SWEEP_SECONDS: "3600", POLL_SECONDS: "3600" };
const IDLE_LIMIT_MS = 20_000;

/** The victim is not running when this begins; it runs when it ends. */
export async function walkPhase(phase: WalkPhase): Promise<Walk> {
  const { victim, shop, random, db } = phase;
  const walk: Walk = { told: [], deaths: [], recoveries: [], complete: false };
  const until = Date.now() + phase.limitMs;
  for (let step = phase.from; step <= phase.mostSteps && Date.now() < until; step += phase.stride) {
    if (!victim.runs) await victim.start(step, ONLY_ORDERS);
    await untilIdle(db);
    await victim.arm();
    const client = insist(shop, phase.nextWish(), { random, deadline: Date.now() + PATH_LIMIT_MS });
    const died = victim.died().then(() => "died" as const);
    const end = await Promise.race([died, client.then((told) => pathEnd(db, told))]);
    walk.complete = end === true;
    if (end !== "died") {
      walk.told.push(await client);
      return walk;
    }
    const after = victim.lastStep();
    if (!after) throw new Error(`${victim.name} died by itself; see its log`);
    walk.deaths.push({ step, after });
    say(`    step ${step}: killed after ${after}`);
    await victim.start(step + phase.stride, ONLY_ORDERS);
    await recover(phase, client, walk);
  }
  return walk;
}

/** The new process answers the client if nobody has, and brings the order to its end before anything else happens. */
async function recover(phase: WalkPhase, client: Promise<Told>, walk: Walk): Promise<void> {
  const started = Date.now();
  const told = await client;
  walk.told.push(told);
  if (await pathEnd(phase.db, told)) walk.recoveries.push((Date.now() - started) / 1000);
  else say(`    order ${told.body.order.number} did not come to its end in time`);
}

/** True when the order's parcel is at the carrier and its row says so; false when that takes too long. */
async function pathEnd(db: pg.Pool, told: Told): Promise<boolean> {
  const until = Date.now() + PATH_LIMIT_MS;
  while (Date.now() < until) {
    const { rowCount } = await db.query(
      `SELECT 1 FROM order_flow o JOIN sheet_row s USING (order_id)
        WHERE o.number = $1 AND o.state = 'awaiting_pickup' AND s.state = 'written' AND s.written = s.wanted`,
      [told.body.order?.number],
    );
    if (rowCount) return true;
    await sleep(100);
  }
  return false;
}

/** Until no worker holds or may take a job, so that the steps counted next are those of the next order. */
async function untilIdle(db: pg.Pool): Promise<void> {
  const until = Date.now() + IDLE_LIMIT_MS;
  while (Date.now() < until) {
    const { rowCount } = await db.query(
      `SELECT 1 FROM graphile_worker._private_jobs
        WHERE locked_at IS NOT NULL OR (run_at < now() + interval '2 seconds' AND attempts < max_attempts)`,
    );
    if (!rowCount) return;
    await sleep(100);
  }
}
