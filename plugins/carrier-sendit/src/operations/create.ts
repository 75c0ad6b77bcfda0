import {
  type CreatedParcel,
  contentsText,
  dirhamsAt,
  type FoundParcel,
  foundAt,
  fullAddress,
  linkAt,
  member,
  type OperationOf,
  type PreparedShipment,
  proven,
  trackingAt,
  unproven,
} from "@souk/carrier-kit";
import { succeeded, whyNot } from "../answers";
import { LISTED_KEYS } from "../fields";
import type { Settings } from "../types";

/** Free text for `products`: the carrier's own separators (`;`, `:`, `|`) must not appear in it. */
function productsText(contents: PreparedShipment["contents"]): string {
  const plain = (text: string): string => text.replace(/[\s;:|]+/g, " ").trim();
  return contentsText(contents.map((item) => ({ ...item, title: plain(item.title) })));
}

/** A parcel's record: nothing without a code proves a parcel. The carrier documents plain http links of its own. */
function readParcel(record: unknown): CreatedParcel | null {
  const tracking_number = trackingAt(record, "code");
  if (tracking_number === undefined) return null;
  const label_url = linkAt(record, "labelUrl", "sendit.ma");
  return { tracking_number, label_url, fee: dirhamsAt(record, "fee") };
}

/** A record of the list, with what makes it ours. */
export function readListed(record: unknown): FoundParcel | null {
  return foundAt(record, readParcel(record), LISTED_KEYS);
}

/** `POST /deliveries`: one parcel a call. */
export const create: OperationOf<Settings>["create"] = {
  build: (shipment, settings) => ({
    method: "POST",
    path: "/deliveries",
    json: {
      pickup_district_id: settings.pickup_district_id,
      district_id: Number(shipment.city.id),
      name: shipment.recipient.name,
      amount: shipment.cod_amount,
      address: fullAddress(shipment),
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
  read: (answer) => {
    if (!succeeded(answer)) return whyNot(answer);
    const parcel = readParcel(member(answer.json, "data"));
    return parcel ? proven(parcel) : unproven("uncertain", "the carrier says yes but gives no code");
  },
};
