// A flash sale: as many orders as fast as they go, and the sheet under Google's quota.
import { setTimeout as sleep } from "node:timers/promises";
import { makeGoods } from "../chaos/lib/goods.mts";
import { groupBy } from "../chaos/lib/group.mts";
import { Report, say } from "../chaos/lib/report.mts";
import { type Outside, outside, rowsOf } from "../chaos/lib/sandbox.mts";
import { openWorld, type World } from "../chaos/lib/world.mts";
import { oneCall } from "./lib/checkouts.mts";
import { round, withHands } from "./lib/stats.mts";

const CLIENTS = 32;
const QUOTA = 60;
const LIMIT_MS = 10 * 60_000;

/** Returns the exit code. */
export async function benchBurst(orders: number): Promise<number> {
  const report = new Report();
  const world = await openWorld("burst");
  try {
    const [good] = await makeGoods(world.admin, "burst", { prices: [249], stock: orders });
    if (!good) throw new Error("No product could be made");
    const { backend, publishable_key: publishableKey } = world.info;
    const market = { backend, publishableKey, regionId: "", good };
    const started = Date.now();
    const numbers = Array.from({ length: orders }, (_, n) => n);
    const ids = await withHands(numbers, CLIENTS, (n) => oneCall(market, n));
    const placedMs = Date.now() - started;
    say(
      `\n${orders} orders by ${CLIENTS} clients in ${round(placedMs / 1000)} s: ${round((orders * 1000) / placedMs)} orders/s`,
    );
    const state = await untilComplete(world, ids.length);
    say(`  the sheet was complete after ${round((Date.now() - started) / 1000)} s`);
    await judge(world, { ids, state, report });
  } finally {
    await world.close(false);
  }
  return report.end();
}

/** Until every order has its row with its tracking number, since updates are part of the sheet's work. */
async function untilComplete(world: World, orders: number): Promise<Outside> {
  const until = Date.now() + LIMIT_MS;
  for (;;) {
    const state = await outside(world.info);
    const done = rowsOf(state, world.info.spreadsheet_id).filter((row) => row.tracking_id !== "").length;
    if (done >= orders || Date.now() > until) return state;
    await sleep(2_000);
  }
}

async function judge(world: World, run: { ids: string[]; state: Outside; report: Report }): Promise<void> {
  const { ids, state, report } = run;
  const { rows } = await world.db.query<{ number: string }>(
    "SELECT number FROM order_flow WHERE order_id = ANY ($1)",
    [ids],
  );
  const inSheet = groupBy(rowsOf(state, world.info.spreadsheet_id), (row) => String(row.order_id));
  report.add({
    name: "every order has exactly one row",
    looked: rows.length,
    violations: rows
      .filter(({ number }) => inSheet.get(number)?.length !== 1)
      .map(({ number }) => `${number}: ${inSheet.get(number)?.length ?? 0} rows`),
  });
  report.expect("every order was placed", rows.length === ids.length, `${rows.length} of ${ids.length}`);
  for (const kind of ["read", "write"] as const) {
    const { total, busiest_minute, refused } = state.google_calls[kind];
    say(`  ${kind}: ${total} calls, ${busiest_minute} in the busiest minute, ${refused} refused`);
    report.expect(`at most ${QUOTA} ${kind} calls in any minute`, busiest_minute <= QUOTA && refused === 0);
  }
}
