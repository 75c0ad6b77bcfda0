// Kills a backend after the first step of a path, then after the second, and so on to the path's end.
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { say } from "./lib/report.mts";
import type { Victim } from "./lib/victim.mts";

/** Something that begins with a call from outside and ends with everything done that follows from it. */
export interface Path<T> {
  name: string;
  /** Makes what `begin` needs, by a process that will not die of it. */
  prepare?(): Promise<void>;
  /** Resolves when whoever called was answered, however many processes that took. */
  begin(): Promise<T>;
  /** Whether everything that follows has been done. */
  ended(begun: T): Promise<boolean>;
}

export interface WalkPhase<T> {
  victim: Victim;
  path: Path<T>;
  db: pg.Pool;
  /** First step visited, and how many steps further the next one is. */
  from: number;
  stride: number;
  /** Gives up here: no path is nearly so long. */
  mostSteps: number;
  limitMs: number;
}

export interface Walk<T> {
  begun: T[];
  /** Where the process died, in the order of the walk. */
  deaths: { step: number; after: string }[];
  /** Seconds from the next process's readiness until everything was done. */
  recoveries: number[];
  /** What was not done in time after a death. */
  stuck: string[];
  /** The path was walked to its end: the last process lived. */
  complete: boolean;
}

/** Rounds of sweeping and polling would be counted between the path's own steps. */
const ONLY_ORDERS = { SWEEP_SECONDS: "3600", POLL_SECONDS: "3600" };
const IDLE_LIMIT_MS = 20_000;
const PATH_LIMIT_MS = 60_000;

/** The victim is not running when this begins; it runs when it ends. */
export async function walkPhase<T>(phase: WalkPhase<T>): Promise<Walk<T>> {
  const { victim, path, db } = phase;
  const walk: Walk<T> = { begun: [], deaths: [], recoveries: [], stuck: [], complete: false };
  const until = Date.now() + phase.limitMs;
  for (let step = phase.from; step <= phase.mostSteps && Date.now() < until; step += phase.stride) {
    if (!victim.runs) await victim.start(step, ONLY_ORDERS);
    await path.prepare?.();
    await untilIdle(db);
    await victim.arm();
    const beginning = path.begin();
    const died = victim.died().then(() => "died" as const);
    const end = await Promise.race([died, beginning.then((begun) => untilEnd(path, begun))]);
    walk.complete = end === true;
    if (end !== "died") {
      walk.begun.push(await beginning);
      if (end === false) walk.stuck.push(`${path.name}: not done in time, though nobody died`);
      break;
    }
    const after = victim.lastStep();
    if (!after) throw new Error(`${victim.name} died by itself; see its log`);
    walk.deaths.push({ step, after });
    say(`    step ${step}: killed after ${after}`);
    await victim.start(step + phase.stride, ONLY_ORDERS);
    await recover(path, beginning, walk);
  }
  await disarm(victim);
  return walk;
}

/** Whoever runs may still die at its step: a process that will not takes its place. */
async function disarm(victim: Victim): Promise<void> {
  if (victim.runs) await victim.stop();
  await victim.start(0, ONLY_ORDERS);
}

/** The new process answers the caller if nobody has, and does what follows before anything else happens. */
async function recover<T>(path: Path<T>, beginning: Promise<T>, walk: Walk<T>): Promise<void> {
  const started = Date.now();
  const begun = await beginning;
  walk.begun.push(begun);
  if (await untilEnd(path, begun)) {
    walk.recoveries.push((Date.now() - started) / 1000);
    return;
  }
  const death = walk.deaths.at(-1);
  walk.stuck.push(
    `${path.name}: not done ${PATH_LIMIT_MS / 1000} s after the death at step ${death?.step} (${death?.after})`,
  );
}

async function untilEnd<T>(path: Path<T>, begun: T): Promise<boolean> {
  const until = Date.now() + PATH_LIMIT_MS;
  while (Date.now() < until) {
    if (await path.ended(begun)) return true;
    await sleep(100);
  }
  return false;
}

/** Until no worker holds or may take a job, so that the steps counted next are those of the path. */
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
