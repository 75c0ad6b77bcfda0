import { randomInt } from "node:crypto";
import type { OrderState } from "@souk/contracts";
import type { Sql } from "../../db/transaction";
import { recordAudit } from "../audit/record";
import type { Actor, HistoryEntry, NewOrderRecord, OrderRecord, Twin } from "./types";

interface Row extends Omit<OrderRecord, "delivery_fee" | "total"> {
  delivery_fee: string;
  total: string;
}

const toRecord = (row: Row): OrderRecord => ({
  ...row,
  delivery_fee: Number(row.delivery_fee),
  total: Number(row.total),
});

/** A random 8-digit number that no order has: says nothing about how many orders the shop gets. */
export async function freeNumber(sql: Sql): Promise<string> {
  for (;;) {
    const number = String(randomInt(10_000_000, 100_000_000));
    const taken = await sql("order_flow").where({ number }).first("order_id");
    if (!taken) return number;
  }
}

export async function insertOrder(
  sql: Sql,
  order: NewOrderRecord & { number: string; content_hash: string; hold_reason: string | null },
): Promise<OrderRecord> {
  const [row] = await sql("order_flow")
    .insert({ ...order, items: JSON.stringify(order.items), state: "pending" })
    .returning("*");
  return toRecord(row as Row);
}

export async function findOrder(
  sql: Sql,
  where: { order_id: string } | { number: string },
): Promise<OrderRecord | undefined> {
  const row: Row | undefined = await sql("order_flow").where(where).first();
  return row && toRecord(row);
}

export async function findOrders(sql: Sql, ids: readonly string[]): Promise<Map<string, OrderRecord>> {
  const rows: Row[] = await sql("order_flow").whereIn("order_id", ids);
  return new Map(rows.map((row) => [row.order_id, toRecord(row)]));
}

/** Reads an order and keeps its row locked until the transaction ends. */
export async function lockOrder(sql: Sql, orderId: string): Promise<OrderRecord | undefined> {
  const row: Row | undefined = await sql("order_flow").where({ order_id: orderId }).forUpdate().first();
  return row && toRecord(row);
}

/** Orders of the same phone with the same items, placed within `minutes` of the given one, that were not cancelled. */
export async function findTwins(sql: Sql, orderId: string, minutes: number): Promise<Twin[]> {
  const { rows } = await sql.raw<{ rows: (Omit<Twin, "total"> & { total: string })[] }>(
    `SELECT other.order_id, other.number, other.state, other.total, other.placed_at
       FROM order_flow mine JOIN order_flow other
         ON other.phone = mine.phone AND other.content_hash = mine.content_hash AND other.order_id <> mine.order_id
      WHERE mine.order_id = ? AND other.state <> 'canceled'
        AND other.placed_at BETWEEN mine.placed_at - make_interval(mins => ?)
                                AND mine.placed_at + make_interval(mins => ?)
      ORDER BY other.placed_at DESC LIMIT 20`,
    [orderId, minutes, minutes],
  );
  return rows.map((row) => ({ ...row, total: Number(row.total) }));
}

export async function addHistory(
  sql: Sql,
  entry: {
    order_id: string;
    version: number;
    from: OrderState | null;
    to: OrderState;
    actor: Actor;
    reason: string | null;
  },
): Promise<void> {
  const { from, to, ...rest } = entry;
  await sql("order_flow_history").insert({ ...rest, from_state: from, to_state: to });
  await recordAudit(sql, {
    actor: entry.actor,
    action: "order.transition",
    subject_type: "order",
    subject_id: entry.order_id,
    before: from && { state: from },
    after: { state: to },
    detail: entry.reason && { reason: entry.reason },
  });
}

export async function historyOf(sql: Sql, orderId: string): Promise<HistoryEntry[]> {
  return sql("order_flow_history")
    .where({ order_id: orderId })
    .orderBy("version")
    .select("version", "from_state", "to_state", "actor", "reason", "at", "changes");
}
