// Everything a suite works with, opened once and closed at its end.
import { Admin } from "./admin.mts";
import { type Context, loadContext } from "./context.mts";
import { eventually } from "./eventually.mts";
import { fillShelves, findVariant, putOnShelf, type Variant } from "./goods.mts";
import { orderBody, phoneBook } from "./people.mts";
import { Sandbox, type SheetRow } from "./sandbox.mts";
import { type OrderBody, type PlacedOrder, Shop } from "./shop.mts";
import { Sql } from "./sql.mts";
import type { Suite } from "./suites.mts";

const PLENTY = 100_000;

export interface Desk {
  context: Context;
  shop: Shop;
  sandbox: Sandbox;
  admin: Admin;
  sql: Sql;
  phone: () => string;
  /** A cheap variant of which there is plenty. */
  variant: Variant;
}

/** Opens a suite's desk: no fault is planned, and there is stock. */
export async function openDesk(suite: Suite, context = loadContext()): Promise<Desk> {
  const sql = new Sql(context);
  const admin = await Admin.signIn(context);
  const sandbox = new Sandbox(context);
  const variant = await findVariant(sql, 30, 300);
  await fillShelves(sql);
  await putOnShelf(admin, variant, PLENTY);
  await sandbox.clearFaults();
  return { context, shop: new Shop(context), sandbox, admin, sql, phone: phoneBook(suite), variant };
}

/** Places an order for one piece, by somebody new unless `over` says otherwise. */
export function order(desk: Desk, over: Parameters<typeof orderBody>[2] = {}): Promise<PlacedOrder> {
  const body: OrderBody = orderBody(desk.variant.id, desk.phone(), over);
  return desk.shop.place(body);
}

export function stateOf(desk: Desk, orderId: string): Promise<string> {
  return desk.admin.order(orderId).then(({ order }) => order.state);
}

/** Waits for an order's state. */
export function reaches(desk: Desk, orderId: string, state: string, withinMs = 40_000): Promise<true> {
  return eventually(
    `${orderId} is ${state}`,
    async () => {
      const now = await stateOf(desk, orderId);
      if (now !== state) throw new Error(`it is ${now}`);
      return true as const;
    },
    { withinMs },
  );
}

/** Waits until an order has its tracking number, and gives it. */
export function trackingOf(desk: Desk, orderId: string, withinMs = 40_000): Promise<string> {
  return eventually(
    `a parcel for ${orderId}`,
    async () => {
      const { order, shipment } = await desk.admin.order(orderId);
      return order.state === "awaiting_pickup" ? (shipment?.tracking_number ?? undefined) : undefined;
    },
    { withinMs },
  );
}

/** Waits until the sheet holds exactly one row of the order with these words in it. */
export function rowShows(
  desk: Desk,
  number: string,
  wanted: Partial<SheetRow>,
  withinMs = 40_000,
): Promise<SheetRow> {
  return eventually(
    `the row of ${number} shows ${JSON.stringify(wanted)}`,
    async () => {
      const rows = await desk.sandbox.rowsOf(number);
      const [row] = rows;
      if (!row || rows.length > 1) throw new Error(`${rows.length} rows`);
      const other = Object.entries(wanted).find(([column, value]) => row[column as keyof SheetRow] !== value);
      if (other) throw new Error(`${other[0]} is ${JSON.stringify(row[other[0] as keyof SheetRow])}`);
      return row;
    },
    { withinMs },
  );
}

/** Waits until no row is due and no job about an order waits: what a test changes next is the only change. */
export function quiet(desk: Desk, withinMs = 60_000): Promise<true> {
  return eventually(
    "nothing is under way",
    async () => {
      const { open } = await desk.sql.one<{ open: number }>(
        `SELECT (SELECT count(*) FROM sheet_row WHERE state = 'due')::int
              + (SELECT count(*) FROM graphile_worker.jobs
                  WHERE task_identifier NOT IN ('sweep', 'shipment.poll') AND attempts < max_attempts)::int AS open`,
      );
      return open === 0;
    },
    { withinMs },
  );
}

/** Ends a suite: no fault stays behind for the next one. */
export async function closeDesk(desk: Desk): Promise<void> {
  await desk.sandbox.clearFaults();
  await desk.sql.close();
}
