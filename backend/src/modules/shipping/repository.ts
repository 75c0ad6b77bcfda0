import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "../../db/transaction";
import type { Shipment } from "./types";

export function liveShipment(sql: Sql, orderId: string): Promise<Shipment | undefined> {
  return sql("shipment").where({ order_id: orderId, live: true }).first();
}

export async function liveShipments(sql: Sql, orderIds: readonly string[]): Promise<Map<string, Shipment>> {
  const rows: Shipment[] = await sql("shipment").whereIn("order_id", orderIds).andWhere({ live: true });
  return new Map(rows.map((row) => [row.order_id, row]));
}

/** The live parcel of an order, planned when there is none; its row stays locked until the transaction ends. */
export async function lockOrPlan(
  sql: Sql,
  order: { order_id: string; number: string; cod_amount: number },
  carrier: string,
): Promise<Shipment> {
  await sql.raw("SELECT pg_advisory_xact_lock(hashtext('shipment'), hashtext(?))", [order.order_id]);
  const live: Shipment | undefined = await sql("shipment")
    .where({ order_id: order.order_id, live: true })
    .forUpdate()
    .first();
  if (live) return live;
  const [{ count }] = (await sql("shipment").where({ order_id: order.order_id }).count("* as count")) as [
    { count: string },
  ];
  const earlier = Number(count);
  const [row] = await sql("shipment")
    .insert({
      id: generateEntityId(undefined, "shp"),
      order_id: order.order_id,
      carrier,
      reference: earlier ? `${order.number}-${earlier + 1}` : order.number,
      state: "planned",
      cod_amount: order.cod_amount,
    })
    .returning("*");
  return row as Shipment;
}

export function lockByTracking(
  sql: Sql,
  carrier: string,
  trackingNumber: string,
): Promise<Shipment | undefined> {
  return sql("shipment").where({ carrier, tracking_number: trackingNumber }).forUpdate().first();
}

export async function updateShipment(
  sql: Sql,
  id: string,
  change: Omit<Partial<Shipment>, "last_error" | "sending_until" | "fee"> & {
    fee?: number | null;
    last_error?: Shipment["last_error"];
    /** Seconds from now, or null. */
    sending_for?: number | null;
  },
): Promise<void> {
  const { sending_for, last_error, ...rest } = change;
  await sql("shipment")
    .where({ id })
    .update({
      ...rest,
      ...(last_error === undefined ? {} : { last_error: last_error && JSON.stringify(last_error) }),
      ...(sending_for === undefined
        ? {}
        : {
            sending_until:
              sending_for === null ? null : sql.raw("now() + make_interval(secs => ?)", [sending_for]),
          }),
      updated_at: sql.fn.now(),
    });
}

/** Open parcels of a carrier that were not asked about for `seconds`, the longest waiting first. */
export function dueForPolling(
  sql: Sql,
  carrier: string,
  seconds: number,
  limit: number,
): Promise<Shipment[]> {
  return sql("shipment")
    .where({ carrier, live: true, state: "created" })
    .whereNotNull("tracking_number")
    .andWhere((open) =>
      open.whereNull("status").orWhereNotIn("status", ["delivered", "returned", "lost", "cancelled"]),
    )
    .andWhere((due) =>
      due
        .whereNull("polled_at")
        .orWhere("polled_at", "<", sql.raw("now() - make_interval(secs => ?)", [seconds])),
    )
    .orderByRaw("polled_at ASC NULLS FIRST")
    .limit(limit);
}
