import type { MedusaContainer } from "@medusajs/framework/types";
import { toLocalPhone } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import { knexOf } from "../db/transaction";
import type { PrintedParcel } from "../documents/types";
import { ORDER_FLOW } from "../modules/order-flow";
import type { OrderFlowService } from "../modules/order-flow/service";
import type { OrderRecord } from "../modules/order-flow/types";
import type { Shipment } from "../modules/shipping/types";
import { requestOf } from "../parcels/create";
import { type Problem, problemOf } from "./problem";

/** Parcels are named by their own ids, or by their orders'. */
export type Choice = { order_ids: string[] } | { shipment_ids: string[] };

/** A parcel that the carrier has in its books. */
export interface Chosen {
  /** As it was asked for. */
  id: string;
  shipment_id: string;
  order_id: string;
  reference: string;
  carrier: string;
  status: Shipment["status"];
  tracking_number: string;
  printed: PrintedParcel;
}

/** The parcels asked for, in that order, each once; for every other one, why it is not there. */
export async function chooseParcels(
  container: MedusaContainer,
  choice: Choice,
  { shop, locale }: { shop: string; locale: Locale },
): Promise<{ parcels: Chosen[]; problems: Problem[] }> {
  const [column, asked] =
    "order_ids" in choice
      ? (["order_id", choice.order_ids] as const)
      : (["id", choice.shipment_ids] as const);
  const ids = [...new Set(asked)];
  const rows: Shipment[] = await knexOf(container)("shipment").whereIn(column, ids).andWhere({ live: true });
  const flow: OrderFlowService = container.resolve(ORDER_FLOW);
  const parcels: Chosen[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const shipment = rows.find((row) => row[column] === id);
    const order = shipment ? await flow.get(shipment.order_id) : undefined;
    if (!shipment || !order) problems.push(problemOf({ id }, "parcel_unknown", locale));
    else if (!shipment.tracking_number)
      problems.push(problemOf({ ...shipment, id }, "parcel_not_created", locale));
    else parcels.push(chosen(id, shipment, shipment.tracking_number, printedOf(order, shipment, shop)));
  }
  return { parcels, problems };
}

function chosen(id: string, shipment: Shipment, tracking_number: string, printed: PrintedParcel): Chosen {
  const { id: shipment_id, order_id, reference, carrier, status } = shipment;
  return { id, shipment_id, order_id, reference, carrier, status, tracking_number, printed };
}

/** What the carrier was told of the parcel, for paper. */
function printedOf(order: OrderRecord, shipment: Shipment, shop: string): PrintedParcel {
  const request = requestOf(order, shipment);
  return {
    carrier: shipment.carrier,
    tracking_number: shipment.tracking_number ?? "",
    reference: shipment.reference,
    shop,
    recipient: request.recipient.name,
    phone: toLocalPhone(request.recipient.phone) ?? request.recipient.phone,
    city: request.address.city,
    district: request.address.district ?? null,
    address: request.address.line1,
    cash: request.cod_amount,
    contents: request.contents.map(({ title, quantity }) => `${title} × ${quantity}`),
    note: request.note ?? null,
    opens: request.allow_open === true,
  };
}
