import {
  type CreatedParcel,
  type FoundParcel,
  type HttpAnswer,
  member,
  numberAt,
  type Operation,
  type PreparedShipment,
  proven,
  textAt,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { failureOf, succeeded } from "../answers";
import type { Settings } from "../types";

/** Free text for `products`: the carrier's own separators (`;`, `:`, `|`) must not appear in it. */
function productsText(contents: PreparedShipment["contents"]): string {
  const title = (text: string): string =>
    text
      .replace(/[;:|]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  return contents.map((item) => `${title(item.title)} x${item.quantity}`).join(", ");
}

/** The link to the label. The carrier documents plain http links of its own: these are shown as https. */
function labelUrl(record: unknown): { label_url?: string } {
  const url = URL.parse(textAt(record, "labelUrl") ?? "");
  if (!url || !/^https?:$/.test(url.protocol)) return {};
  if (/(^|\.)sendit\.ma$/.test(url.hostname)) url.protocol = "https:";
  return { label_url: url.toString() };
}

/** A parcel's record: nothing without a code proves a parcel. */
export function readParcel(record: unknown): CreatedParcel | null {
  const code = trackingAt(record, "code");
  if (code === undefined) return null;
  const fee = numberAt(record, "fee");
  const known = fee !== undefined && fee >= 0 ? { fee } : {};
  return { tracking_number: code, ...labelUrl(record), ...known };
}

/** A record of the list, with what makes it ours. */
export function readListed(record: unknown): FoundParcel | null {
  const parcel = readParcel(record);
  const reference = textAt(record, "reference");
  const amount = numberAt(record, "amount");
  return parcel && reference !== undefined && amount !== undefined
    ? { ...parcel, reference, cod_amount: amount }
    : null;
}

/** `POST /deliveries`: one parcel a call. */
export const create: Operation<PreparedShipment, CreatedParcel, Settings> = {
  build: (shipment, settings) => ({
    method: "POST",
    path: "/deliveries",
    json: {
      pickup_district_id: settings.pickup_district_id,
      district_id: Number(shipment.city.id),
      name: shipment.recipient.name,
      amount: shipment.cod_amount,
      address: shipment.address.line1,
      phone: shipment.recipient.phone,
      ...(shipment.note ? { comment: shipment.note } : {}),
      reference: shipment.reference,
      allow_open: (shipment.allow_open ?? settings.allow_open) ? 1 : 0,
      allow_try: settings.allow_try ? 1 : 0,
      products_from_stock: 0,
      products: productsText(shipment.contents),
      option_exchange: shipment.exchange_of ? 1 : 0,
      ...(shipment.exchange_of ? { delivery_exchange_id: shipment.exchange_of } : {}),
    },
  }),
  read: (answer: HttpAnswer) => {
    if (!succeeded(answer)) return failureOf(answer);
    const parcel = readParcel(member(answer.json, "data"));
    return parcel ? proven(parcel) : unproven("uncertain", "the carrier says yes but gives no code");
  },
};
