// The whole main job, seen from outside: order → row → parcel → webhooks → delivered. Used by several suites.
import assert from "node:assert/strict";
import { type CarrierScene, cashAt, SENDIT } from "./carriers.mts";
import { type Desk, reaches, rowShows } from "./desk.mts";
import { eventually } from "./eventually.mts";
import { COLUMNS } from "./sandbox.mts";
import { readParcel } from "./sendit.mts";
import type { Seen, Wish } from "./shopper.mts";

/** Where an order goes, as the sheet writes it. */
export interface Place {
  city: string;
  district?: string;
}

/** The same with SENDIT's own name of the district. */
export interface Destination extends Place {
  sendit: string;
}

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
export async function provenRow(
  desk: Desk,
  seen: Seen,
  wish: Wish,
  to: Place,
  carrier: CarrierScene = SENDIT,
): Promise<string> {
  const id = await idOf(desk, seen.number);
  await reaches(desk, id, "awaiting_pickup");
  const tracking = await eventually(`a number of ${carrier.id}`, async () => {
    const number = (await desk.admin.order(id)).shipment?.tracking_number ?? "";
    return carrier.tracking.test(number) && number;
  });
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
    transporteur: carrier.id,
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

/** Proves that a carrier has one parcel of the order, with its own name of the place, the right person and cash. */
export async function provenAt(
  desk: Desk,
  seen: Seen,
  wish: Wish,
  { carrier, place }: { carrier: CarrierScene; place: RegExp },
): Promise<void> {
  const [parcel, ...others] = await desk.sandbox.parcelsOf(seen.number);
  assert.ok(parcel && others.length === 0, "one parcel");
  const { city, tracking_number, status: _status, ...rest } = parcel;
  assert.match(city, place);
  assert.match(tracking_number, carrier.tracking);
  assert.deepEqual(rest, {
    carrier: carrier.id,
    reference: seen.number,
    recipient: wish.name,
    phone: wish.phone,
    amount: cashAt(carrier, seen.total),
  });
  const { address } = await desk.sandbox.detailOf(tracking_number);
  assert.ok(String(address).includes(wish.address), "the address");
}

/** Walks a parcel to its door; each event must be taken where the carrier sends it, and followed in any case. */
export async function deliver(
  desk: Desk,
  number: string,
  tracking: string,
  carrier: CarrierScene = SENDIT,
): Promise<void> {
  const id = await idOf(desk, number);
  for (const [word, state] of carrier.way) {
    const [sent] = await desk.sandbox.move(tracking, word);
    assert.equal(sent?.last_status, carrier.webhook ? 200 : undefined, `the webhook ${word} was taken`);
    await reaches(desk, id, state);
    // A carrier's clock ticks in seconds at best: the next event is a later one.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
  await rowShows(desk, number, { statut_livraison: "Livrée", tracking_id: tracking });
  const { history } = await desk.admin.order(id);
  assert.deepEqual(
    history.map(({ to_state }) => to_state),
    ["pending", "confirmed", "awaiting_pickup", "shipped", "out_for_delivery", "delivered"],
  );
  assert.deepEqual(new Set(history.slice(2).map(({ actor }) => actor)), new Set([`carrier:${carrier.id}`]));
}

/** Waits until the tracking page that is open says so by itself. */
export function pageSays(text: () => Promise<string>, words: string): Promise<true> {
  return eventually(`the open page says ${words}`, async () => (await text()).includes(words), {
    withinMs: 30_000,
  });
}
