import type { EventName, OrderState } from "@souk/contracts";
import type { Sql } from "../../db/transaction";
import { enqueue } from "../../worker/enqueue";
import { addHistory } from "./repository";
import type { Actor, OrderRecord } from "./types";

const EVENT: Partial<Record<OrderState, EventName>> = {
  confirmed: "order.confirmed",
  shipped: "order.shipped",
  delivered: "order.delivered",
  refused: "order.refused",
  returned: "order.returned",
  canceled: "order.canceled",
};

/** States in which Medusa's own records (fulfillment, delivery, cancellation) have something to follow. */
const FOLLOWED_BY_MEDUSA: readonly OrderState[] = [
  "shipped",
  "out_for_delivery",
  "delivered",
  "refused",
  "returning",
  "returned",
  "lost",
  "canceled",
];

/** Moves a locked order along an allowed edge: state, history and the jobs that follow, in the caller's transaction. */
export async function moveLocked(
  sql: Sql,
  order: OrderRecord,
  to: OrderState,
  by: { actor: Actor; reason?: string | null },
): Promise<OrderRecord> {
  const version = order.version + 1;
  await sql("order_flow")
    .where({ order_id: order.order_id })
    .update({ state: to, version, state_at: sql.fn.now(), hold_reason: null });
  await addHistory(sql, {
    order_id: order.order_id,
    version,
    from: order.state,
    to,
    actor: by.actor,
    reason: by.reason ?? null,
  });
  await addJobs(sql, order, to);
  return { ...order, state: to, version, hold_reason: null };
}

async function addJobs(sql: Sql, order: OrderRecord, to: OrderState): Promise<void> {
  const { order_id } = order;
  const event = EVENT[to];
  if (event) await enqueue(sql, "event.publish", { name: event, order_id }, { priority: 20 });
  if (order.state !== "pending" || to === "confirmed") await markForSheet(sql, order_id);
  if (to === "confirmed" && order.state === "pending") {
    await enqueue(
      sql,
      "shipment.create",
      { order_id },
      { key: `shipment:${order_id}`, queue: `shipment:${order_id}` },
    );
  }
  if (to === "canceled" && order.state !== "pending") {
    await enqueue(
      sql,
      "shipment.cancel",
      { order_id },
      { key: `shipment:${order_id}`, queue: `shipment:${order_id}` },
    );
  }
  if (FOLLOWED_BY_MEDUSA.includes(to)) {
    await enqueue(
      sql,
      "medusa.follow",
      { order_id },
      { key: `medusa:${order_id}`, queue: `medusa:${order_id}`, priority: 10 },
    );
  }
}

/** Says that the order's sheet row is out of date; safe to repeat. */
export function markForSheet(sql: Sql, orderId: string): Promise<void> {
  return enqueue(sql, "sheet.mark", { order_id: orderId }, { key: `sheet:${orderId}` });
}
