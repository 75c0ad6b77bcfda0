// One call against seven, on the same backend, with the same stock and locks, turn by turn.
import { freePort } from "../../scripts/lib/ports.mts";
import { makeGoods } from "../chaos/lib/goods.mts";
import { Report, say } from "../chaos/lib/report.mts";
import { openWorld, type World } from "../chaos/lib/world.mts";
import { must } from "../lib/http.mts";
import { type Checkout, type Market, oneCall, sevenCalls } from "./lib/checkouts.mts";
import { flowing, placedWhole } from "./lib/complete.mts";
import { median, quantile, round, withHands } from "./lib/stats.mts";

export interface OrdersPlan {
  /** Orders of each kind with one client. */
  singles: number;
  /** Blocks of each kind with eight clients, and orders in a block. */
  blocks: number;
  blockSize: number;
}

const CLIENTS = 8;
const WARM_UP = 6;
const DEMANDED = 3;

interface Figures {
  ids: { one: string[]; seven: string[] };
  /** Milliseconds of each order with one client. */
  times: { one: number[]; seven: number[] };
  /** Orders a second of each block with eight clients. */
  rates: { one: number[]; seven: number[] };
}

/** Returns the exit code. */
export async function benchOrders(plan: OrdersPlan): Promise<number> {
  const report = new Report();
  const world = await openWorld("bench", { SOUK_WORKER_MODE: "server" });
  try {
    const market = await marketOf(world);
    const off = await measure(market, plan);
    print("no worker in the process", off, report);
    report.add(await placedWhole(world.db, "one call", off.ids.one));
    report.add(await placedWhole(world.db, "seven calls", off.ids.seven));
    report.add(await flowing(world.db, off.ids.one, true));
    const on = await withWorker(world, market, plan);
    print("the worker on, in the same process", on);
    report.add(await placedWhole(world.db, "one call, worker on", on.ids.one));
    report.add(await flowing(world.db, on.ids.one, false));
  } finally {
    await world.close(false);
  }
  return report.end();
}

async function marketOf(world: World): Promise<Market> {
  const [good] = await makeGoods(world.admin, "bench", { prices: [249], stock: 100_000 });
  const { regions } = await must(
    world.admin.call<{ regions: { id: string }[] }>("/admin/regions"),
    "regions",
  );
  const regionId = regions[0]?.id;
  if (!good || !regionId) throw new Error("The shop has no region");
  const { backend, publishable_key } = world.info;
  return { backend, publishableKey: publishable_key, regionId, good };
}

/** The jobs that waited are thrown away, so that the second measurement is about placing orders, not about a backlog. */
async function withWorker(world: World, market: Market, plan: OrdersPlan): Promise<Figures> {
  await world.stack.services.get("backend")?.stop();
  await world.db.query("DELETE FROM graphile_worker._private_jobs");
  const port = await freePort();
  await world.stack.startBackend("backend", { SOUK_WORKER_MODE: "shared", BACKEND_PORT: String(port) });
  return measure({ ...market, backend: `http://127.0.0.1:${port}` }, plan);
}

let nextOrder = 0;

async function measure(market: Market, plan: OrdersPlan): Promise<Figures> {
  const figures: Figures = {
    ids: { one: [], seven: [] },
    times: { one: [], seven: [] },
    rates: { one: [], seven: [] },
  };
  const kinds = [
    { name: "one", checkout: oneCall },
    { name: "seven", checkout: sevenCalls },
  ] as const;
  for (let n = 0; n < WARM_UP; n += 1) for (const { checkout } of kinds) await checkout(market, nextOrder++);
  for (let n = 0; n < plan.singles; n += 1) {
    for (const { name, checkout } of kinds) {
      const [id, ms] = await timed(market, checkout);
      figures.ids[name].push(id);
      figures.times[name].push(ms);
    }
  }
  for (let n = 0; n < plan.blocks; n += 1) {
    for (const { name, checkout } of kinds) {
      const started = performance.now();
      const orders = Array.from({ length: plan.blockSize }, () => nextOrder++);
      figures.ids[name].push(...(await withHands(orders, CLIENTS, (order) => checkout(market, order))));
      figures.rates[name].push((plan.blockSize * 1000) / (performance.now() - started));
    }
  }
  return figures;
}

async function timed(market: Market, checkout: Checkout): Promise<[string, number]> {
  const started = performance.now();
  const id = await checkout(market, nextOrder++);
  return [id, performance.now() - started];
}

function print(title: string, { times, rates }: Figures, report?: Report): void {
  const [one, seven] = [median(times.one), median(times.seven)];
  const [fast, slow] = [median(rates.one), median(rates.seven)];
  say(`\nPlacing an order, ${title}`);
  say(
    `  1 client:  one call ${round(one)} ms (p95 ${round(quantile(times.one, 0.95))}), seven calls ${round(seven)} ms`,
  );
  say(`             (p95 ${round(quantile(times.seven, 0.95))}); ${round(seven / one, 2)} times faster`);
  say(
    `  ${CLIENTS} clients: one call ${round(fast)} orders/s, seven calls ${round(slow)} orders/s; ${round(fast / slow, 2)} times as many`,
  );
  report?.expect(
    `1 client: at least ${DEMANDED} times faster at the median`,
    seven / one >= DEMANDED,
    `${round(seven / one, 2)}`,
  );
  report?.expect(
    `${CLIENTS} clients: at least ${DEMANDED} times the orders a second`,
    fast / slow >= DEMANDED,
    `${round(fast / slow, 2)}`,
  );
}
