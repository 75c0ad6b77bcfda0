import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CreateResult, ShipmentRequest } from "@souk/carrier-kit";
import { knexOf, type Sql } from "../db/transaction";
import { ORDER_FLOW } from "../modules/order-flow";
import { lockOrder } from "../modules/order-flow/repository";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { OrderRecord } from "../modules/order-flow/types";
import { SHIPPING } from "../modules/shipping";
import { lockOrPlan, updateShipment } from "../modules/shipping/repository";
import type { ShippingService } from "../modules/shipping/service";
import type { Shipment } from "../modules/shipping/types";
import { carrierForOrder, cashOf } from "./choose-carrier";
import { again, settle } from "./outcome";
import { pollSome } from "./poll";
import { SENDING_SECONDS } from "./timing";

type Turn =
  | { do: "create" | "lookup"; order: OrderRecord; shipment: Shipment }
  | { do: "wait"; seconds: number }
  | { do: "nothing" };

/**
 * Creates the parcel of a confirmed order, once: what may be under way at the carrier is waited for and looked up,
 * never sent again blindly. Runs in the order's own queue.
 */
export async function createParcel(container: MedusaContainer, orderId: string): Promise<void> {
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const shipping: ShippingService = container.resolve(SHIPPING);
  const order = await flow.get(orderId);
  if (order?.state !== "confirmed") return;
  const db = knexOf(container);
  const carrier = await carrierForOrder(container, order);
  if (!carrier) throw new Error("No carrier is set up: complete the settings of one");
  const turn = await takeTurn(db, orderId, carrier);
  if (turn.do === "nothing") return;
  if (turn.do === "wait") return again(db, orderId, turn.seconds);
  const enabled = (await shipping.carriers()).some(({ id }) => id === turn.shipment.carrier);
  if (turn.do === "create" && !enabled) return settle(container, turn.shipment, { kind: "not_enabled" });
  const client = shipping.client(turn.shipment.carrier);
  const request = requestOf(turn.order, turn.shipment);
  if (turn.do === "lookup") {
    const found = await client.lookup(request);
    if ("unknown" in found)
      return settle(container, turn.shipment, { kind: "lookup_failed", message: found.message });
    if (found.found) return settle(container, turn.shipment, { kind: "result", result: found.found });
    await prepareSending(db, turn.shipment);
  }
  const [result] = await client.create([request]);
  await settle(container, turn.shipment, { kind: "result", result: result ?? lost(request) });
  // Where the answer holds only the carrier's own key, the number on the label is asked for at once; polling tries again.
  const key =
    result?.outcome === "created" && result.carrier_id === result.tracking_number && result.carrier_id;
  if (key) await pollSome(container, turn.shipment.carrier, [{ id: turn.shipment.id, tracking_number: key }]);
}

/**
 * Under a row lock: whose turn it is. A call that may be under way is waited for, then looked up. What is sent is the
 * order as it is now: from here on nobody edits it before the parcel is there.
 */
function takeTurn(db: Knex, orderId: string, carrier: string): Promise<Turn> {
  return db.transaction(async (sql): Promise<Turn> => {
    const order = await lockOrder(sql, orderId);
    if (order?.state !== "confirmed") return { do: "nothing" };
    const shipment = await lockOrPlan(sql, { ...order, cod_amount: cashOf(order) }, carrier);
    if (shipment.state === "created" || shipment.state === "refused") return { do: "nothing" };
    const left = shipment.sending_until ? (shipment.sending_until.getTime() - Date.now()) / 1000 : 0;
    if (shipment.state !== "planned" && left > 0) return { do: "wait", seconds: left };
    await markSending(sql, shipment);
    return { do: shipment.state === "planned" ? "create" : "lookup", order, shipment };
  });
}

async function markSending(sql: Sql, shipment: Shipment): Promise<void> {
  await updateShipment(sql, shipment.id, {
    state: "sending",
    attempts: shipment.attempts + 1,
    sending_for: SENDING_SECONDS,
  });
}

/** The look-up took time: the call that follows gets its whole time again. */
function prepareSending(db: Knex, shipment: Shipment): Promise<void> {
  return updateShipment(db, shipment.id, { sending_for: SENDING_SECONDS });
}

export function requestOf(
  order: OrderRecord,
  shipment: Pick<Shipment, "reference" | "cod_amount">,
): ShipmentRequest {
  return {
    reference: shipment.reference,
    recipient: { name: order.customer_name, phone: order.phone },
    address: { line1: order.line1, city: order.city, district: order.district },
    cod_amount: Number(shipment.cod_amount),
    declared_value: order.total - order.delivery_fee,
    contents: order.items.map((item) => ({ title: item.title, quantity: item.quantity, sku: item.sku })),
    note: order.note,
    allow_open: true,
  };
}

const lost = (request: ShipmentRequest): CreateResult => ({
  reference: request.reference,
  outcome: "uncertain",
});
