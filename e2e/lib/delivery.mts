// The whole main job, seen from outside: order → row → parcel → webhooks → delivered. Used by several suites.
import assert from "node:assert/strict";
import { type Desk, reaches, rowShows } from "./desk.mts";
import { eventually } from "./eventually.mts";
import { COLUMNS } from "./sandbox.mts";
import { readParcel } from "./sendit.mts";
import type { Seen, Wish } from "./shopper.mts";

/** Where an order goes: as the sheet writes it, and as SENDIT calls it. */
export interface Destination {
  city: string;
  district?: string;
  /** SENDIT's own name of the district. */
  sendit: string;
}

/** Ways from SENDIT's words to ours, in the order of a happy delivery. */
export const HAPPY_WAY = [
  ["TO_PICKUP", "awaiting_pickup"],
  ["PICKEDUP", "shipped"],
  ["TRANSIT", "shipped"],
  ["DELIVERING", "out_for_delivery"],
  ["DELIVERED", "delivered"],
] as const;

interface Line {
  title: string;
  variant: string;
  sku: string;
  quantity: number;
  unit_price: number;
}

export async function idOf(desk: Desk, number: string): Promise<string> {
  const sql = "SELECT order_id FROM order_flow WHERE number = $1";
  return (await desk.sql.one<{ order_id: string }>(sql, [number])).order_id;
}

/** The Arabic titles and prices of an order's lines, from the catalogue itself. */
async function linesOf(desk: Desk, orderId: string): Promise<Line[]> {
  return desk.sql.rows<Line & Record<string, unknown>>(
    `SELECT p.title, v.title AS variant, v.sku, i.quantity::float AS quantity, l.unit_price::float AS unit_price
       FROM order_item i JOIN order_line_item l ON l.id = i.item_id
       JOIN product_variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id
      WHERE i.order_id = $1 ORDER BY l.id`,
    [orderId],
  );
}

/** The row's date is the moment of the order as a clock in Casablanca shows it. */
async function placedNow(desk: Desk, orderId: string, date: string): Promise<void> {
  const sql = "SELECT placed_at FROM order_flow WHERE order_id = $1";
  const { placed_at } = await desk.sql.one<{ placed_at: Date }>(sql, [orderId]);
  assert.ok(
    Math.abs(Date.now() - placed_at.getTime()) < 10 * 60_000,
    `placed now: ${placed_at.toISOString()}`,
  );
  const clock = { timeZone: "Africa/Casablanca", dateStyle: "short", timeStyle: "short" } as const;
  assert.equal(date, placed_at.toLocaleString("sv-SE", clock));
}

/** Proves that the order stands in the sheet with its ten columns right; gives its tracking number. */
export async function provenRow(desk: Desk, seen: Seen, wish: Wish, to: Destination): Promise<string> {
  const id = await idOf(desk, seen.number);
  await reaches(desk, id, "awaiting_pickup");
  const { shipment } = await desk.admin.order(id);
  const tracking = shipment?.tracking_number ?? "";
  assert.match(tracking, /^DH\w+$/);
  const row = await rowShows(desk, seen.number, {
    tracking_id: tracking,
    statut_livraison: "En attente de ramassage",
  });
  const [header] = await desk.sandbox.grid();
  assert.deepEqual(header, [...COLUMNS]);
  await placedNow(desk, id, String(row.date));
  assert.deepEqual(JSON.parse(String(row.articles)), await linesOf(desk, id));
  const { date: _date, articles: _articles, ...rest } = row;
  assert.deepEqual(rest, {
    order_id: seen.number,
    client: wish.name,
    tel: wish.phone,
    adresse: [wish.address, to.district, to.city].filter(Boolean).join(", "),
    total: seen.total,
    statut_livraison: "En attente de ramassage",
    transporteur: "sendit",
    tracking_id: tracking,
  });
  return tracking;
}

/** Proves that SENDIT has one parcel of the order, for the right place, person and amount. */
export async function provenParcel(desk: Desk, seen: Seen, wish: Wish, to: Destination): Promise<void> {
  const parcels = await desk.sandbox.parcelsOf(seen.number);
  assert.equal(parcels.length, 1);
  const parcel = await readParcel(desk.context, parcels[0]?.tracking_number ?? "");
  assert.deepEqual([parcel.district.ville, parcel.district.name], [to.city, to.sendit]);
  assert.equal(parcel.reference, seen.number);
  assert.equal(parcel.name, wish.name);
  assert.equal(parcel.phone, wish.phone);
  assert.equal(parcel.address, wish.address);
  assert.equal(parcel.amount, seen.total);
}

/** Walks a parcel to its door with signed webhooks, each of which the shop must take and follow. */
export async function deliver(desk: Desk, number: string, tracking: string): Promise<void> {
  const id = await idOf(desk, number);
  for (const [word, state] of HAPPY_WAY) {
    const [sent] = await desk.sandbox.move(tracking, word);
    assert.equal(sent?.last_status, 200, `the webhook ${word} was taken`);
    await reaches(desk, id, state);
    // SENDIT's clock ticks in seconds: the next event is a later one.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
  await rowShows(desk, number, { statut_livraison: "Livrée", tracking_id: tracking });
  const { history } = await desk.admin.order(id);
  assert.deepEqual(
    history.map(({ to_state }) => to_state),
    ["pending", "confirmed", "awaiting_pickup", "shipped", "out_for_delivery", "delivered"],
  );
  assert.deepEqual(new Set(history.slice(2).map(({ actor }) => actor)), new Set(["carrier:sendit"]));
}

/** Waits until the tracking page that is open says so by itself. */
export function pageSays(text: () => Promise<string>, words: string): Promise<true> {
  return eventually(`the open page says ${words}`, async () => (await text()).includes(words), {
    withinMs: 30_000,
  });
}
