// How long an order takes until its row can be seen in the sheet, at a steady 60 orders a minute.
import { setTimeout as sleep } from "node:timers/promises";
import { makeGoods } from "../chaos/lib/goods.mts";
import { Report, say } from "../chaos/lib/report.mts";
import { outside, rowsOf } from "../chaos/lib/sandbox.mts";
import { openWorld, type World } from "../chaos/lib/world.mts";
import { type Market, oneCall } from "./lib/checkouts.mts";
import { quantile, round } from "./lib/stats.mts";

const EVERY_MS = 1_000;
const LOOK_MS = 100;
const DEMANDED_MS = 5_000;
const LIMIT_MS = 60_000;

/** Returns the exit code. */
export async function benchLatency(orders: number): Promise<number> {
  const report = new Report();
  const world = await openWorld("latency");
  try {
    const [good] = await makeGoods(world.admin, "latency", { prices: [249], stock: orders + 1 });
    if (!good) throw new Error("No product could be made");
    const { backend, publishable_key: publishableKey } = world.info;
    const market = { backend, publishableKey, regionId: "", good };
    await oneCall(market, orders);
    const times = await measure(world, market, orders);
    say(`\nOrder to row at 60 orders a minute, ${orders} orders, from the request to the row being there:`);
    say(
      `  p50 ${round(quantile(times, 0.5) / 1000, 2)} s, p95 ${round(quantile(times, 0.95) / 1000, 2)} s, slowest ${round(Math.max(...times) / 1000, 2)} s`,
    );
    report.expect("every order reached the sheet", times.length === orders, `${times.length} of ${orders}`);
    report.expect(`p95 at most ${DEMANDED_MS / 1000} s`, quantile(times, 0.95) <= DEMANDED_MS);
  } finally {
    await world.close(false);
  }
  return report.end();
}

/** Milliseconds of each order that was seen. */
async function measure(world: World, market: Market, orders: number): Promise<number[]> {
  const asked = new Map<string, number>();
  const seen = new Map<string, number>();
  const watch = watchSheet(world, seen);
  const placing: Promise<void>[] = [];
  for (let n = 0; n < orders; n += 1) {
    const started = Date.now();
    placing.push(oneCall(market, n).then((id) => void asked.set(id, started)));
    await sleep(EVERY_MS);
  }
  await Promise.all(placing);
  const numbers = await numbersOf(world, [...asked.keys()]);
  const until = Date.now() + LIMIT_MS;
  while (Date.now() < until && ![...numbers.keys()].every((number) => seen.has(number))) await sleep(LOOK_MS);
  await watch.stop();
  return [...numbers].flatMap(([number, id]) => {
    const [from, to] = [asked.get(id), seen.get(number)];
    return from && to ? [to - from] : [];
  });
}

/** Notes when each order's number is first seen in the sheet. */
function watchSheet(world: World, seen: Map<string, number>): { stop(): Promise<void> } {
  let over = false;
  const watching = (async () => {
    while (!over) {
      const rows = rowsOf(await outside(world.info), world.info.spreadsheet_id);
      const now = Date.now();
      for (const row of rows) if (!seen.has(String(row.order_id))) seen.set(String(row.order_id), now);
      await sleep(LOOK_MS);
    }
  })();
  return {
    stop: () => {
      over = true;
      return watching;
    },
  };
}

async function numbersOf(world: World, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await world.db.query<{ number: string; order_id: string }>(
    "SELECT number, order_id FROM order_flow WHERE order_id = ANY ($1)",
    [ids],
  );
  return new Map(rows.map((row) => [row.number, row.order_id]));
}
