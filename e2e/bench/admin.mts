// The admin's list of orders with 100,000 orders in it: filters, search and export, with the database's plans on demand.
import { readFileSync } from "node:fs";
import { Report, say } from "../chaos/lib/report.mts";
import { openWorld, type World } from "../chaos/lib/world.mts";
import { ADMIN_PAGES } from "./lib/admin-pages.mts";
import { seedOrders } from "./lib/many-orders.mts";
import { printPlans } from "./lib/plans.mts";
import { quantile, round } from "./lib/stats.mts";

export interface AdminPlan {
  orders: number;
  /** Calls of each page that are measured. */
  calls: number;
  /** Whether plans are printed. */
  plans: boolean;
}

const MOST_GROWTH_MB = 50;
const WARM_UP = 2;

/** Returns the exit code. */
export async function benchAdmin(plan: AdminPlan): Promise<number> {
  const report = new Report();
  const world = await openWorld("admin", { SOUK_WORKER_MODE: "server" });
  try {
    say(`Writing ${plan.orders} orders …`);
    await seedOrders(world.db, plan.orders);
    await measurePages(world, plan, report);
    await measureExport(world, plan, report);
    if (plan.plans) printPlans(world);
  } finally {
    await world.close(false);
  }
  return report.end();
}

async function measurePages(world: World, { calls }: AdminPlan, report: Report): Promise<void> {
  for (const { name, path, limitMs } of ADMIN_PAGES) {
    const times: number[] = [];
    for (let n = 0; n < calls + WARM_UP; n += 1) {
      const started = performance.now();
      const answer = await world.admin.call(path(n), { timeoutMs: 60_000 });
      if (answer.status !== 200)
        throw new Error(`${path(n)}: HTTP ${answer.status} ${answer.text.slice(0, 300)}`);
      if (n >= WARM_UP) times.push(performance.now() - started);
    }
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    say(`${name}: p50 ${round(p50)} ms, p95 ${round(p95)} ms, slowest ${round(Math.max(...times))} ms`);
    report.expect(`${name}: p95 under ${limitMs} ms`, p95 < limitMs, `${round(p95)} ms`);
  }
}

/** The whole list as CSV, twice: the second shows what reading it once more costs. */
async function measureExport(world: World, { orders }: AdminPlan, report: Report): Promise<void> {
  const pid = world.stack.services.get("backend")?.pid;
  if (!pid) throw new Error("The backend has no process");
  await readExport(world);
  const before = memoryMb(pid);
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryMb(pid));
  }, 50);
  const started = performance.now();
  const { lines, bytes } = await readExport(world).finally(() => clearInterval(watch));
  const seconds = (performance.now() - started) / 1000;
  const growth = most - before;
  say(
    `CSV: ${lines} lines, ${round(bytes / 2 ** 20)} MB in ${round(seconds)} s; the backend grew by ${round(growth)} MB`,
  );
  report.expect("CSV: every order is in it", lines >= orders + 1, `${lines} lines`);
  report.expect(
    `CSV: memory grows by less than ${MOST_GROWTH_MB} MB`,
    growth < MOST_GROWTH_MB,
    `${round(growth)} MB`,
  );
}

async function readExport(world: World): Promise<{ lines: number; bytes: number }> {
  const headers = { authorization: `Bearer ${world.admin.token}` };
  const answer = await fetch(`${world.admin.backend}/admin/ops/orders/export`, { headers });
  if (!answer.ok || !answer.body) throw new Error(`CSV: HTTP ${answer.status}`);
  let lines = 0;
  let bytes = 0;
  const reader = answer.body.getReader();
  for (
    let { done, value: chunk } = await reader.read();
    !done && chunk;
    { done, value: chunk } = await reader.read()
  ) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return { lines, bytes };
}

/** Resident memory of a process, in megabytes. */
function memoryMb(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
