import {
  type BatchLine,
  type CreatedParcel,
  carrierMessage,
  failureOf,
  fullAddress,
  idAt,
  member,
  type OperationOf,
  type PreparedShipment,
  proven,
  type ReadResult,
  textAt,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { recordsOf } from "../answers";
import { EVERY_LIST, ORDER_TYPES } from "../fields";
import type { Settings } from "../types";

function buildOrder(shipment: PreparedShipment, settings: Settings) {
  const { reference, recipient, city, contents, note, cod_amount, exchange_of: earlier } = shipment;
  const refs = contents.map(({ title, quantity }) => ({ designation: title, quantity }));
  return {
    num: reference,
    type: earlier ? ORDER_TYPES.exchange : ORDER_TYPES.normal,
    ...(earlier ? { originTraking: earlier } : {}),
    name: recipient.name,
    phone: recipient.phone,
    address: fullAddress(shipment),
    city: city.id,
    price: cod_amount,
    openproduct: (shipment.allow_open ?? settings.allow_open) ? 1 : 0,
    port: settings.customer_pays_delivery ? 1 : 2,
    ...(note ? { note } : {}),
    refs: refs.length > 0 ? refs : [{ designation: reference, quantity: 1 }],
  };
}

/** One line: a refusal says `isSuccess: false` and names no parcel; `num` is only our own reference coming back. */
function readLine(line: unknown, reference?: string): ReadResult<CreatedParcel> {
  const isSuccess = member(line, "isSuccess");
  if (isSuccess === false && textAt(line, "tracking") === undefined)
    return unproven("refused", carrierMessage(line));
  const tracking_number = trackingAt(line, "tracking");
  const errors = member(line, "errors") ?? [];
  const errorFree = Array.isArray(errors) && errors.length === 0;
  const contradicts = !errorFree || (isSuccess !== undefined && isSuccess !== true);
  if (tracking_number === undefined || tracking_number === reference || contradicts)
    return unproven("uncertain", carrierMessage(line) ?? "the carrier's answer names no tracking number");
  return proven({ tracking_number, delivery_note: idAt(line, "bl") });
}

function readNamed(line: unknown): BatchLine[] {
  const reference = textAt(line, "num");
  return reference === undefined ? [] : [{ reference, result: readLine(line, reference) }];
}

/** `POST /orders`: many parcels a call, one line each in the answer, refusals among them with HTTP 200. */
export const create: OperationOf<Settings>["createBatch"] = {
  // The largest list is not documented; this keeps what one lost answer leaves open small.
  size: 50,
  build: (shipments, settings) => ({
    method: "POST",
    path: "/orders",
    json: {
      ...EVERY_LIST,
      network: settings.network,
      store: settings.store,
      status: settings.send_at_once ? 1 : 0,
      orders: shipments.map((shipment) => buildOrder(shipment, settings)),
    },
  }),
  read: (answer) => {
    if (answer.status >= 300) return failureOf(answer);
    const { json } = answer;
    const single = textAt(json, "num") === undefined ? undefined : [json];
    const records = recordsOf(answer, "orders");
    const list = records.ok ? records.value : single;
    const denied = list !== single && !Array.isArray(json) && member(json, "isSuccess") === false;
    if (list && !denied) return proven(list.flatMap(readNamed));
    // Without lines only a refusal of the whole call can be read.
    const whole = readLine(list ? undefined : json);
    return whole.ok ? unproven("uncertain", "the carrier's answer names no reference") : whole;
  },
};
