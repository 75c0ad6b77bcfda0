import {
  type CreatedParcel,
  contentsText,
  member,
  type OperationOf,
  type PreparedShipment,
  proven,
  trackingAt,
  unlistedDistrict,
  unproven,
  whenProven,
  wholeDirhams,
} from "@souk/carrier-kit";
import { deliveryId, recordsOf } from "../answers";
import { action } from "../calls";
import { FIXED_FIELDS } from "../fields";
import type { Settings } from "../types";

/** One integration cuts here; nothing shows that more is taken. */
const LONGEST_ADDRESS = 200;

/** The address, with the shopper's district where the sector sent is only the rest of the city. */
function addressLine(shipment: PreparedShipment): string {
  const line = [unlistedDistrict(shipment), shipment.address.line1].filter(Boolean).join(", ");
  return [...line].slice(0, LONGEST_ADDRESS).join("");
}

/** A delivery's two numbers: the key of every later call, and the code on the label once it is known. */
export function numbersOf(record: unknown, id: string): CreatedParcel {
  return { tracking_number: trackingAt(record, "code") ?? id, carrier_id: id };
}

function deliveryOf(shipment: PreparedShipment, settings: Settings): Record<string, string> {
  const { recipient, city, note, declared_value: declared, exchange_of: earlier } = shipment;
  // How the carrier wants the earlier parcel named is not known: the courier is told.
  const comment = [note, earlier ? `Échange du colis ${earlier}` : ""].filter(Boolean).join(" · ");
  return {
    ...FIXED_FIELDS,
    recipient: recipient.name,
    city: city.city,
    sector: city.district ?? settings.fallback_sector,
    phone: recipient.phone,
    amount: String(shipment.cod_amount),
    ...(declared === undefined || declared === null ? {} : { declaredValue: String(wholeDirhams(declared)) }),
    address: addressLine(shipment),
    nomOrder: shipment.reference,
    ...(comment === "" ? {} : { comment }),
    rangeWeight: settings.range_weight,
    subject: contentsText(shipment.contents),
    deliveryType: earlier ? "Echange" : "Livraison CRBT",
    allowOpening: (shipment.allow_open ?? settings.allow_open) ? "1" : "0",
  };
}

/** `delivery.api.save`: one parcel a call. All values are texts. */
export const create: OperationOf<Settings>["create"] = {
  build: (shipment, settings) => action("delivery.api.save", { delivery: deliveryOf(shipment, settings) }),
  read: (answer, { reference }) =>
    whenProven(recordsOf(answer), ([record]) => {
      const delivery = member(member(record, "values"), "delivery");
      const id = deliveryId(record);
      if (id === undefined) return unproven("uncertain", "the carrier names no parcel");
      const named = member(delivery, "nomOrder") ?? member(record, "nomOrder") ?? reference;
      if (String(named).trim() === reference) return proven(numbersOf(delivery, id));
      return unproven("uncertain", "the carrier answered about another parcel");
    }),
};
