// Editing orders from outside: the calls, and what every book (ours, Medusa's, the stock's, the payment's) says of one order.
import type { Admin } from "./admin.mts";
import { type Desk, order, reaches } from "./desk.mts";
import { type Answer, must } from "./http.mts";
import type { ErrorBody, PlacedOrder } from "./shop.mts";
import type { Sql } from "./sql.mts";

export interface Line {
  variant_id: string;
  title: string;
  quantity: number;
  unit_price: number;
}

export interface Editable {
  version: number;
  state: string;
  refusal: { code: string; message: string } | null;
  parcel: { carrier: string; tracking_number: string | null } | null;
  amount_fixed: boolean;
  customer: { name: string; phone: string };
  address: { city: string; district: string | null; line1: string; note: string | null };
  items: Line[];
  delivery_fee: number;
  total: number;
}

export interface Edited {
  order_id: string;
  version: number;
  changes: Record<string, { before: unknown; after: unknown }>;
}

export interface Refused extends ErrorBody {
  details?: {
    field: string;
    code: string;
    message: string;
    suggestions?: string[];
    current?: unknown;
    by?: string;
    at?: string;
  }[];
}

const path = (id: string, last: string): string => `/admin/ops/orders/${id}/${last}`;
const english = { "accept-language": "en" };

export const editable = (admin: Admin, id: string): Promise<Editable> =>
  must(admin.call<Editable>(path(id, "editable")), "editable");

export const edit = (admin: Admin, id: string, json: object): Promise<Answer<Edited & Refused>> =>
  admin.call(path(id, "edit"), { json, headers: english, timeoutMs: 90_000 });

/** An edit of the order as it is now, which must succeed. */
export async function mustEdit(admin: Admin, id: string, change: object): Promise<Edited> {
  const { version } = await editable(admin, id);
  return must(edit(admin, id, { version, ...change }), "edit");
}

/** An order that waits for a person: nothing is under way for it. Call it where the shop confirms by hand. */
export async function pendingOrder(desk: Desk, over: Parameters<typeof order>[1] = {}): Promise<PlacedOrder> {
  const placed = await order(desk, over);
  await reaches(desk, placed.id, "pending");
  return placed;
}

/** What each book says of an order; amounts in dirhams. */
export interface Books {
  flow: {
    version: number;
    state: string;
    customer_name: string;
    phone: string;
    customer_id: string;
    city: string;
    line1: string;
    delivery_fee: number;
    total: number;
    pieces: number;
  };
  medusa: {
    total: number;
    shipping_total: number;
    pieces: number;
    unit_prices: number[];
    version: number;
    address: string;
    customer_id: string;
  };
  payment: { payment: number; session: number; collection: number; authorized: number };
  /** Pieces that the order's lines hold of the stock, by SKU of the inventory item. */
  held: Record<string, number>;
  history: number;
  changes: number;
}

interface MedusaAnswer {
  order: {
    total: number;
    shipping_total: number;
    version: number;
    customer_id: string;
    items: { id: string; quantity: number; unit_price: number }[];
    shipping_address: { first_name: string; phone: string; city: string; address_1: string };
  };
}

const FIELDS = "id,total,shipping_total,version,customer_id,*items,*shipping_address";

export async function booksOf({ admin, sql }: Pick<Desk, "admin" | "sql">, id: string): Promise<Books> {
  const flow = await sql.one<Books["flow"]>(
    `SELECT version, state, customer_name, phone, customer_id, city, line1, delivery_fee::float, total::float,
            (SELECT sum((line->>'quantity')::int)::int FROM jsonb_array_elements(items) line) AS pieces
       FROM order_flow WHERE order_id = $1`,
    [id],
  );
  const answer = admin.call<MedusaAnswer>(`/admin/orders/${id}?fields=${FIELDS}`);
  const { order: medusa } = await must(answer, "Medusa's order");
  const { first_name, phone, city, address_1 } = medusa.shipping_address;
  return {
    flow,
    medusa: {
      total: medusa.total,
      shipping_total: medusa.shipping_total,
      pieces: medusa.items.reduce((sum, item) => sum + item.quantity, 0),
      unit_prices: medusa.items.map((item) => item.unit_price).sort((a, b) => a - b),
      version: medusa.version,
      address: [first_name, phone, address_1, city].join(" | "),
      customer_id: medusa.customer_id,
    },
    payment: await paymentOf(sql, id),
    held: await heldBy(sql, id),
    ...(await sql.one<{ history: number; changes: number }>(
      `SELECT (SELECT count(*) FROM order_flow_history WHERE order_id = $1)::int AS history,
              (SELECT count(*) FROM order_change WHERE order_id = $1)::int AS changes`,
      [id],
    )),
  };
}

const paymentOf = (sql: Sql, id: string): Promise<Books["payment"]> =>
  sql.one(
    `SELECT p.amount::float AS payment, s.amount::float AS session, c.amount::float AS collection,
            c.authorized_amount::float AS authorized
       FROM order_payment_collection link
       JOIN payment_collection c ON c.id = link.payment_collection_id
       JOIN payment p ON p.payment_collection_id = c.id
       JOIN payment_session s ON s.id = p.payment_session_id
      WHERE link.order_id = $1`,
    [id],
  );

async function heldBy(sql: Sql, id: string): Promise<Record<string, number>> {
  const rows = await sql.rows<{ sku: string; pieces: number }>(
    `SELECT i.sku, sum(r.quantity)::int AS pieces
       FROM reservation_item r JOIN inventory_item i ON i.id = r.inventory_item_id
      WHERE r.deleted_at IS NULL AND r.line_item_id IN (SELECT item_id FROM order_item WHERE order_id = $1)
      GROUP BY i.sku ORDER BY i.sku`,
    [id],
  );
  return Object.fromEntries(rows.map(({ sku, pieces }) => [sku, pieces]));
}

/** Pieces of a stock item that are reserved by anybody, and their sum over all reservations: the two must agree. */
export function reservedOf(sql: Sql, inventoryItem: string): Promise<{ level: number; lines: number }> {
  return sql.one(
    `SELECT (SELECT sum(reserved_quantity)::int FROM inventory_level WHERE inventory_item_id = $1 AND deleted_at IS NULL) AS level,
            (SELECT coalesce(sum(quantity), 0)::int FROM reservation_item WHERE inventory_item_id = $1 AND deleted_at IS NULL) AS lines`,
    [inventoryItem],
  );
}
