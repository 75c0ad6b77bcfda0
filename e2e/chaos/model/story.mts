// Everything that a run left behind, read once, for the checks of the model.

import type pg from "pg";
import type { RunInfo } from "../../../scripts/lib/stack.mts";
import type { Parcel } from "../../lib/sandbox.mts";
import type { Told } from "../lib/client.mts";
import { groupBy } from "../lib/group.mts";
import { outside, type Row, rowsOf } from "../lib/sandbox.mts";

export interface FlowRow {
  order_id: string;
  number: string;
  state: string;
  version: number;
  customer_id: string;
  customer_name: string;
  phone: string;
  city: string;
  line1: string;
  total: number;
  items: { sku: string; quantity: number; unit_price: number }[];
  placed_at: Date;
}

export interface HistoryRow {
  order_id: string;
  version: number;
  from_state: string | null;
  to_state: string;
}

export interface Story {
  /** What clients were told. */
  told: readonly Told[];
  /** Every order the shop holds, seeded ones none. */
  flows: Map<string, FlowRow>;
  history: Map<string, HistoryRow[]>;
  keys: { key: string; order_id: string; body: unknown }[];
  medusaOrders: { id: string; status: string; customer_id: string; lines: number }[];
  reservations: {
    id: string;
    line_item_id: string;
    order_id: string | null;
    quantity: number;
    live_line: boolean;
  }[];
  payments: {
    order_id: string;
    collection: string;
    payments: number /** Payments that are not cancelled. */;
    open: number;
    amount: number;
    authorized: number;
  }[];
  customers: { phone: string; customer_id: string | null; customers: number }[];
  shipments: {
    order_id: string;
    carrier: string;
    carrier_ref: string | null;
    reference: string;
    state: string;
    live: boolean;
    tracking_number: string | null;
  }[];
  levels: { inventory_item_id: string; stocked: number; reserved: number; held: number }[];
  jobs: {
    task: string;
    key: string | null;
    locked: boolean;
    overdue: number;
    attempts: number;
    last_error: string | null;
  }[];
  sheetRows: { number: string; state: string; behind: boolean }[];
  openErrors: { target: string; subject: string; kind: string }[];
  sheet: Row[];
  parcels: Parcel[];
  /** Medusa's own records of what left the shop. */
  fulfillments: { order_id: string; canceled: boolean; delivered: boolean; quantity: number }[];
  lines: { order_id: string; quantity: number; fulfilled: number; delivered: number }[];
}

const HISTORY = `SELECT order_id, version, from_state, to_state FROM order_flow_history ORDER BY order_id, version`;
const ORDERS = `
  SELECT o.id, o.status, o.customer_id, (SELECT count(*)::int FROM order_item i WHERE i.order_id = o.id AND i.version = o.version AND i.deleted_at IS NULL) AS lines
    FROM "order" o WHERE o.deleted_at IS NULL`;
const RESERVATIONS = `
  SELECT r.id, r.line_item_id, r.metadata->>'order_id' AS order_id, r.quantity::float,
         EXISTS (SELECT 1 FROM order_item i WHERE i.item_id = r.line_item_id AND i.order_id = r.metadata->>'order_id') AS live_line
    FROM reservation_item r WHERE r.deleted_at IS NULL`;
const PAYMENTS = `
  SELECT l.order_id, c.id AS collection, c.amount::float,
         (SELECT count(*)::int FROM payment p WHERE p.payment_collection_id = c.id AND p.deleted_at IS NULL) AS payments,
         (SELECT count(*)::int FROM payment p WHERE p.payment_collection_id = c.id AND p.canceled_at IS NULL) AS open,
         c.authorized_amount::float AS authorized
    FROM order_payment_collection l JOIN payment_collection c ON c.id = l.payment_collection_id
   WHERE l.deleted_at IS NULL`;
const FULFILLMENTS = `
  SELECT l.order_id, f.canceled_at IS NOT NULL AS canceled, f.delivered_at IS NOT NULL AS delivered,
         (SELECT sum(i.quantity) FROM fulfillment_item i WHERE i.fulfillment_id = f.id AND i.deleted_at IS NULL)::float AS quantity
    FROM fulfillment f LEFT JOIN order_fulfillment l ON l.fulfillment_id = f.id AND l.deleted_at IS NULL
   WHERE f.deleted_at IS NULL`;
const LINES = `
  SELECT o.id AS order_id, i.quantity::float, i.fulfilled_quantity::float AS fulfilled, i.delivered_quantity::float AS delivered
    FROM "order" o JOIN order_item i ON i.order_id = o.id AND i.version = o.version AND i.deleted_at IS NULL`;
const CUSTOMERS = `
  SELECT c.phone, count(*)::int AS customers, min(p.customer_id) AS customer_id
    FROM customer c LEFT JOIN phone_customer p ON p.phone = c.phone
   WHERE c.deleted_at IS NULL AND c.phone IS NOT NULL GROUP BY c.phone`;
const LEVELS = `
  SELECT l.inventory_item_id, sum(l.stocked_quantity)::float AS stocked, sum(l.reserved_quantity)::float AS reserved,
         coalesce((SELECT sum(r.quantity) FROM reservation_item r
                    WHERE r.inventory_item_id = l.inventory_item_id AND r.deleted_at IS NULL), 0)::float AS held
    FROM inventory_level l WHERE l.deleted_at IS NULL GROUP BY l.inventory_item_id`;
const JOBS = `
  SELECT t.identifier AS task, j.key, j.locked_at IS NOT NULL AS locked, j.attempts, left(j.last_error, 120) AS last_error,
         greatest(0, extract(epoch FROM now() - j.run_at))::float AS overdue
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id`;

/** Reads the database and the sandbox once it is quiet. */
export async function readStory(db: pg.Pool, info: RunInfo, told: readonly Told[]): Promise<Story> {
  const rows = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> =>
    (await db.query<T>(sql)).rows;
  const flows = await rows<FlowRow>(`SELECT *, total::float AS total FROM order_flow`);
  const history = await rows<HistoryRow>(HISTORY);
  const state = await outside(info);
  return {
    told,
    flows: new Map(flows.map((flow) => [flow.order_id, flow])),
    history: groupBy(history, (entry) => entry.order_id),
    keys: await rows("SELECT key, order_id, body FROM quick_order_key"),
    medusaOrders: await rows(ORDERS),
    reservations: await rows(RESERVATIONS),
    payments: await rows(PAYMENTS),
    customers: await rows(CUSTOMERS),
    shipments: await rows(
      "SELECT order_id, carrier, carrier_ref, reference, state, live, tracking_number FROM shipment",
    ),
    levels: await rows(LEVELS),
    jobs: await rows(JOBS),
    sheetRows: await rows("SELECT number, state, written < wanted AS behind FROM sheet_row"),
    openErrors: await rows("SELECT target, subject, kind FROM integration_error WHERE state = 'open'"),
    sheet: rowsOf(state, info.spreadsheet_id),
    parcels: state.parcels,
    fulfillments: await rows(FULFILLMENTS),
    lines: await rows(LINES),
  };
}
