import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Sql } from "../db/transaction";
import type { KnownParcel } from "./match";
import { centimes } from "./money";

/** A parcel with what its settlement needs; amounts in dirhams. */
export interface ParcelRow {
  shipment_id: string;
  order_id: string;
  number: string;
  recipient: string;
  carrier: string;
  tracking: string | null;
  carrier_ref: string | null;
  reference: string;
  state: string;
  live: boolean;
  payment: "cod" | "online";
  paid: boolean;
  cod: string;
  fee: string | null;
  city: string;
  district: string | null;
  delivered_at: Date;
}

/** When a delivered parcel was: the carrier's own moment, else when the shop heard of it. */
export const DELIVERED_AT = "coalesce(CASE WHEN s.status = 'delivered' THEN s.status_at END, o.state_at)";

/** Parcels that were taken into a carrier's books, with their order and whether its cash is in. */
export function parcels(sql: Sql): Knex.QueryBuilder {
  return sql("shipment as s")
    .join("order_flow as o", "o.order_id", "s.order_id")
    .leftJoin("cash_remittance as r", "r.order_id", "s.order_id")
    .select({
      shipment_id: "s.id",
      order_id: "s.order_id",
      number: "o.number",
      recipient: "o.customer_name",
      carrier: "s.carrier",
      tracking: "s.tracking_number",
      carrier_ref: "s.carrier_ref",
      reference: "s.reference",
      state: "o.state",
      live: "s.live",
      payment: "o.payment",
      cod: "s.cod_amount",
      fee: "s.fee",
      city: "o.city",
      district: "o.district",
    })
    .select(sql.raw("r.order_id IS NOT NULL AS paid"), sql.raw(`${DELIVERED_AT} AS delivered_at`));
}

/** Delivered parcels whose cash their carrier still holds. */
export function owedParcels(sql: Sql): Knex.QueryBuilder {
  return parcels(sql)
    .where({ "o.state": "delivered", "o.payment": "cod", "s.live": true })
    .whereNull("r.order_id");
}

const AT_ONCE = 2_000;

/** The parcels of a carrier that lines may mean, by tracking number, the carrier's own key or our reference. */
export async function parcelsNamed(
  sql: Sql,
  carrier: string,
  names: { codes: readonly string[]; references: readonly string[] },
): Promise<ParcelRow[]> {
  const found = new Map<string, ParcelRow>();
  const look = async (column: string, values: readonly string[]) => {
    for (let from = 0; from < values.length; from += AT_ONCE) {
      const rows: ParcelRow[] = await parcels(sql)
        .where("s.carrier", carrier)
        .whereIn(column, values.slice(from, from + AT_ONCE));
      for (const row of rows) found.set(row.shipment_id, row);
    }
  };
  await look("s.tracking_number", names.codes);
  await look("s.carrier_ref", names.codes);
  await look("s.reference", names.references);
  return [...found.values()];
}

/** A row as the matcher takes it. A parcel that gave way to another one was never delivered. */
export const toKnown = (row: ParcelRow, fee: number | null): KnownParcel => ({
  shipment_id: row.shipment_id,
  order_id: row.order_id,
  number: row.number,
  recipient: row.recipient,
  carrier: row.carrier,
  tracking: row.tracking,
  carrier_ref: row.carrier_ref,
  reference: row.reference,
  delivered: row.live && row.state === "delivered",
  paid: row.paid,
  cod: centimes(row.cod),
  expected_fee: fee === null ? null : Math.round(fee * 100),
});
