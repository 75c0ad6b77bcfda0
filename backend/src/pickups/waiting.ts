import type { MedusaContainer } from "@medusajs/framework/types";
import { knexOf } from "../db/transaction";
import { HANDOVER } from "../modules/handover";
import type { Sender } from "../modules/handover/sender";
import type { HandoverKind, HandoverService, HandoverState } from "../modules/handover/service";
import { accountAt } from "../printing/carrier-call";

/** A parcel in the shop; the amount in dirhams, times ISO 8601. */
export interface WaitingParcel {
  shipment_id: string;
  order_id: string;
  reference: string;
  carrier: string;
  tracking_number: string;
  recipient: string;
  city: string;
  cash: number;
  created_at: string;
  /** What was asked of the carrier already. */
  pickup: HandoverState | null;
  note: HandoverState | null;
}

export interface WaitingCarrier {
  id: string;
  pickup: boolean;
  delivery_note: boolean;
}

export interface ParcelsView {
  parcels: WaitingParcel[];
  /** What the carriers of these parcels can be asked for. */
  carriers: WaitingCarrier[];
  sender: Sender;
}

const MOST = 200;

type Row = Omit<WaitingParcel, "pickup" | "note" | "created_at" | "cash"> & {
  created_at: Date;
  cash: string;
};

/** Parcels that their carrier has in its books and has not picked up. */
export async function waitingParcels(container: MedusaContainer): Promise<ParcelsView> {
  const handover: HandoverService = container.resolve(HANDOVER);
  const rows = await waitingRows(container);
  const asked = await handover.of(rows.map(({ shipment_id }) => shipment_id));
  const stateOf = (id: string, kind: HandoverKind) =>
    asked.find((one) => one.shipment_id === id && one.kind === kind)?.state ?? null;
  const parcels = rows.map((row) => ({
    ...row,
    cash: Number(row.cash),
    created_at: row.created_at.toISOString(),
    pickup: stateOf(row.shipment_id, "pickup"),
    note: stateOf(row.shipment_id, "note"),
  }));
  const ids = [...new Set(rows.map(({ carrier }) => carrier))].sort();
  const carriers = await Promise.all(ids.map((id) => carrierView(container, id)));
  return { parcels, carriers, sender: await handover.sender() };
}

function waitingRows(container: MedusaContainer): Promise<Row[]> {
  return knexOf(container)("shipment")
    .join("order_flow", "order_flow.order_id", "shipment.order_id")
    .where({ "shipment.live": true, "shipment.state": "created" })
    .whereNotNull("shipment.tracking_number")
    .andWhere((here) =>
      here.whereNull("shipment.status").orWhereIn("shipment.status", ["created", "awaiting_pickup"]),
    )
    .orderBy("shipment.created_at")
    .limit(MOST)
    .select({
      shipment_id: "shipment.id",
      order_id: "shipment.order_id",
      reference: "shipment.reference",
      carrier: "shipment.carrier",
      tracking_number: "shipment.tracking_number",
      recipient: "order_flow.customer_name",
      city: "order_flow.city",
      cash: "shipment.cod_amount",
      created_at: "shipment.created_at",
    });
}

async function carrierView(container: MedusaContainer, id: string): Promise<WaitingCarrier> {
  const abilities = (await accountAt(container, id))?.carrier.abilities;
  return { id, pickup: abilities?.pickup ?? false, delivery_note: abilities?.deliveryNote ?? false };
}
