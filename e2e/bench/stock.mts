// Ten pieces, a hundred shoppers at once, two backends, no Redis: ten are lucky, the others are told so.

import { freePort } from "../../scripts/lib/ports.mts";
import { type Good, makeGoods } from "../chaos/lib/goods.mts";
import { type Check, Report, say } from "../chaos/lib/report.mts";
import { openWorld, type World } from "../chaos/lib/world.mts";
import { type Answer, call } from "../lib/http.mts";

const STOCK = 10;
const SHOPPERS = 100;
const LIMIT_MS = 120_000;

interface Said {
  order?: { id: string };
  type?: string;
  code?: string;
  message?: string;
}

interface Race {
  name: string;
  /** What the `n`-th shopper wants, one piece of each. */
  wanted(n: number): readonly Good[];
  goods: readonly Good[];
}

/** Returns the exit code. */
export async function benchStock(): Promise<number> {
  const report = new Report();
  const world = await openWorld("stock", { SOUK_WORKER_MODE: "server" });
  try {
    const port = await freePort();
    await world.stack.startBackend("second", { SOUK_WORKER_MODE: "shared", BACKEND_PORT: String(port) });
    const backends = [world.info.backend, `http://127.0.0.1:${port}`];
    for (const race of await races(world)) await runRace(world, { race, backends, report });
  } finally {
    await world.close(false);
  }
  return report.end();
}

async function races(world: World): Promise<Race[]> {
  const one = await makeGoods(world.admin, "race", { prices: [120], stock: STOCK });
  const two = await makeGoods(world.admin, "cross", { prices: [120, 80], stock: STOCK });
  const reversed = [...two].reverse();
  return [
    { name: "one product", goods: one, wanted: () => one },
    { name: "two products, asked for in either order", goods: two, wanted: (n) => (n % 2 ? two : reversed) },
  ];
}

let shoppers = 0;

async function runRace(world: World, run: { race: Race; backends: string[]; report: Report }): Promise<void> {
  const { race, backends, report } = run;
  const started = Date.now();
  const answers = await Promise.all(
    Array.from({ length: SHOPPERS }, (_, n) =>
      order(world, backends[n % backends.length] ?? "", race.wanted(n)),
    ),
  );
  say(`\nStock of ${STOCK}, ${SHOPPERS} orders at once, ${race.name}: ${Date.now() - started} ms`);
  const accepted = answers.filter((answer) => answer.status === 201);
  report.expect(`exactly ${STOCK} are accepted`, accepted.length === STOCK, `${accepted.length} were`);
  report.add(refusals(answers));
  report.add(await leftOver(world, race));
}

function order(world: World, backend: string, goods: readonly Good[]): Promise<Answer<Said>> {
  const n = shoppers++;
  const json = {
    items: goods.map((good) => ({ variant_id: good.variantId, quantity: 1 })),
    customer: { name: "يوسف العلمي", phone: `0612${String(n).padStart(6, "0")}` },
    address: { city: "Rabat", line1: "زنقة الليمون، رقم 7" },
    locale: "fr",
  };
  const headers = { "x-publishable-api-key": world.info.publishable_key, "idempotency-key": `race-${n}` };
  return call<Said>(`${backend}/store/quick-orders`, { json, headers, timeoutMs: LIMIT_MS });
}

function refusals(answers: Answer<Said>[]): Check {
  const refused = answers.filter((answer) => answer.status !== 201);
  return {
    name: "the others get 409 and a sentence that says it is sold out",
    looked: refused.length,
    violations: refused
      .filter(({ status, json }) => status !== 409 || json.code !== "sold_out" || !json.message)
      .map(({ status, text }) => `${status} ${text.slice(0, 200)}`),
  };
}

async function leftOver(world: World, race: Race): Promise<Check> {
  const { rows } = await world.db.query<{ item: string; available: number; orders: number }>(
    `SELECT l.inventory_item_id AS item, (l.stocked_quantity - l.reserved_quantity)::int AS available,
            (SELECT count(*)::int FROM reservation_item r
              WHERE r.inventory_item_id = l.inventory_item_id AND r.deleted_at IS NULL) AS orders
       FROM inventory_level l WHERE l.inventory_item_id = ANY ($1) AND l.deleted_at IS NULL`,
    [race.goods.map((good) => good.inventoryItemId)],
  );
  return {
    name: `the stock ends at 0, held by ${STOCK} reservations`,
    looked: rows.length,
    violations: rows
      .filter((row) => row.available !== 0 || row.orders !== STOCK)
      .map((row) => `${row.item}: ${row.available} available, ${row.orders} reservations`),
  };
}
