import {
  type BatchLine,
  type CreatedParcel,
  carrierMessage,
  type HttpAnswer,
  member,
  numberAt,
  type PreparedShipment,
  proven,
  type ReadResult,
  textAt,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { failureOf, recordsOf } from "../answers";
import type { Settings } from "../types";

/** The largest list is not documented; this keeps what one lost answer leaves open small. */
const MOST_AT_ONCE = 50;
const NORMAL = 1;
const EXCHANGE = 2;

function buildOrder(shipment: PreparedShipment, settings: Settings) {
  const { reference, recipient, address, city, contents, note, cod_amount } = shipment;
  // The courier has no other field for a district than the street address.
  const unnamed = address.district && !city.district && !address.line1.includes(address.district);
  const refs = contents.map(({ title, quantity }) => ({ designation: title, quantity }));
  return {
    num: reference,
    type: shipment.exchange_of ? EXCHANGE : NORMAL,
    ...(shipment.exchange_of ? { originTraking: shipment.exchange_of } : {}),
    name: recipient.name,
    phone: recipient.phone,
    address: unnamed ? `${address.line1}, ${address.district}` : address.line1,
    city: city.id,
    price: cod_amount,
    openproduct: (shipment.allow_open ?? settings.allow_open) ? 1 : 0,
    port: settings.customer_pays_delivery ? 1 : 2,
    ...(note ? { note } : {}),
    refs: refs.length > 0 ? refs : [{ designation: reference, quantity: 1 }],
  };
}

function hasErrors(line: unknown): boolean {
  const errors = member(line, "errors") ?? [];
  return !Array.isArray(errors) || errors.length > 0;
}

/** One line: a refusal says `isSuccess: false` and names no parcel; `num` is only our own reference coming back. */
function readLine(line: unknown, reference?: string): ReadResult<CreatedParcel> {
  const isSuccess = member(line, "isSuccess");
  if (isSuccess === false && textAt(line, "tracking") === undefined)
    return unproven("refused", carrierMessage(line));
  const tracking_number = trackingAt(line, "tracking");
  const contradicts = (isSuccess !== undefined && isSuccess !== true) || hasErrors(line);
  if (tracking_number === undefined || tracking_number === reference || contradicts)
    return unproven("uncertain", carrierMessage(line) ?? "the carrier's answer names no tracking number");
  const bl = numberAt(line, "bl");
  return proven(bl === undefined ? { tracking_number } : { tracking_number, delivery_note: String(bl) });
}

function readNamed(line: unknown): BatchLine[] {
  const reference = textAt(line, "num");
  return reference === undefined ? [] : [{ reference, result: readLine(line, reference) }];
}

/** `POST /orders`: many parcels a call, one line each in the answer, refusals among them with HTTP 200. */
export const create = {
  size: MOST_AT_ONCE,
  build: (shipments: PreparedShipment[], settings: Settings) => ({
    method: "POST" as const,
    path: "/orders",
    json: {
      mode: 1,
      network: settings.network,
      store: settings.store,
      status: settings.send_at_once ? 1 : 0,
      // Without it a create that is repeated makes a second parcel.
      checkDuplicate: 1,
      orders: shipments.map((shipment) => buildOrder(shipment, settings)),
    },
  }),
  read: (answer: HttpAnswer): ReadResult<BatchLine[]> => {
    if (answer.status >= 300) return failureOf(answer);
    const { json } = answer;
    const list = recordsOf(json, "orders") ?? (textAt(json, "num") === undefined ? undefined : [json]);
    const denied = !Array.isArray(json) && list?.[0] !== json && member(json, "isSuccess") === false;
    if (list && !denied) return proven(list.flatMap(readNamed));
    // Without lines only a refusal of the whole call can be read.
    const whole = readLine(list ? undefined : json);
    return whole.ok ? unproven("uncertain", "the carrier's answer names no reference") : whole;
  },
};
