import {
  type CreatedParcel,
  member,
  normaliseName,
  type Operation,
  type PreparedShipment,
  proven,
  trackingAt,
  unproven,
  wholeDirhams,
} from "@souk/carrier-kit";
import { deliveryId, recordsOf } from "../answers";
import { action } from "../calls";
import type { Settings } from "../types";

/** One integration cuts here; nothing shows that more is taken. */
const LONGEST_ADDRESS = 200;

const flag = (yes: boolean): string => (yes ? "1" : "0");

/** The address, with the shopper's district where the sector sent is only the rest of the city. */
function addressLine({ address, city }: PreparedShipment): string {
  const { line1, district } = address;
  const unsaid = city.fallback && district && !normaliseName(line1).includes(normaliseName(district));
  return [...(unsaid ? `${district}, ${line1}` : line1)].slice(0, LONGEST_ADDRESS).join("");
}

/** A delivery's two numbers: the key of every later call, and the code on the label once it is known. */
export function numbersOf(record: unknown, id: string): CreatedParcel {
  return { tracking_number: trackingAt(record, "code") ?? id, carrier_id: id };
}

/** `delivery.api.save`: one parcel a call. All values are texts. */
export const create: Operation<PreparedShipment, CreatedParcel, Settings> = {
  build: (shipment, settings) => action("delivery.api.save", { delivery: deliveryOf(shipment, settings) }),
  read: (answer, { reference }) => {
    const ran = recordsOf(answer);
    if (!ran.ok) return ran;
    const [record] = ran.value;
    const delivery = member(member(record, "values"), "delivery");
    const id = deliveryId(record);
    if (id === undefined) return unproven("uncertain", "the carrier names no parcel");
    const named = member(delivery, "nomOrder") ?? member(record, "nomOrder") ?? reference;
    if (String(named).trim() !== reference)
      return unproven("uncertain", "the carrier answered about another parcel");
    return proven(numbersOf(delivery, id));
  },
};

function deliveryOf(shipment: PreparedShipment, settings: Settings): Record<string, string> {
  const { recipient, city, contents, note, declared_value: declared, exchange_of: earlier } = shipment;
  // How the carrier wants the earlier parcel named is not known: the courier is told.
  const comment = [note, earlier ? `Échange du colis ${earlier}` : ""].filter(Boolean).join(" · ");
  return {
    recipient: recipient.name,
    city: city.city,
    sector: city.district ?? settings.fallback_sector,
    phone: recipient.phone,
    amount: String(shipment.cod_amount),
    caution: "0",
    fragile: "0",
    ...(declared === undefined || declared === null ? {} : { declaredValue: String(wholeDirhams(declared)) }),
    address: addressLine(shipment),
    nomOrder: shipment.reference,
    ...(comment === "" ? {} : { comment }),
    rangeWeight: settings.range_weight,
    weight: "0",
    width: "0",
    length: "0",
    height: "0",
    subject: contents.map((item) => `${item.title} x${item.quantity}`).join(", "),
    paymentType: "ESPECES",
    deliveryType: earlier ? "Echange" : "Livraison CRBT",
    packageCount: "1",
    allowOpening: flag(shipment.allow_open ?? settings.allow_open),
  };
}
