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

interface PlannedOrder {
  order_id: string;
  number: string;
  /** Dirhams. */
  cod_amount: number;
}

/** The live parcel of an order, if there is one; nobody plans or changes one until the transaction ends. */
export async function lockLive(sql: Sql, orderId: string): Promise<Shipment | undefined> {
  await sql.raw("SELECT pg_advisory_xact_lock(hashtext('shipment'), hashtext(?))", [orderId]);
  return sql("shipment").where({ order_id: orderId, live: true }).forUpdate().first();
}

/** The live parcel of an order, planned when there is none; its row stays locked until the transaction ends. */
export async function lockOrPlan(sql: Sql, order: PlannedOrder, carrier: string): Promise<Shipment> {
  return (await lockLive(sql, order.order_id)) ?? plan(sql, order, carrier);
}

/** Plans an order's parcel under `lockLive`; a second one gets the reference `<number>-2`. */
export async function plan(sql: Sql, order: PlannedOrder, carrier: string): Promise<Shipment> {
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

/** A parcel by its number, or by the carrier's own key that stood for it until the number was known. */
export function lockByTracking(
  sql: Sql,
  carrier: string,
  trackingNumber: string,
): Promise<Shipment | undefined> {
  return sql("shipment")
    .where({ carrier })
    .andWhere((one) =>
      one.where({ tracking_number: trackingNumber }).orWhere({ carrier_ref: trackingNumber }),
    )
    .orderByRaw("tracking_number = ? DESC", [trackingNumber])
    .forUpdate()
    .first();
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
