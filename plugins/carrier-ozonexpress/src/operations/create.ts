import {
  type CreatedParcel,
  member,
  numberAt,
  type Operation,
  type PreparedShipment,
  proven,
  trackingAt,
  unproven,
  wholeDirhams,
} from "@souk/carrier-kit";
import { refusalIn, succeeded } from "../answers";
import { accountPath, ownNumber } from "../own-number";
import type { Settings } from "../types";

const LEAST_DECLARED = 50;
const MOST_UNDECLARED = 5000;

/** Demanded for a prepaid or a dear parcel; passed on whenever the shop declares a value. */
function declaredValue({ cod_amount, declared_value }: PreparedShipment): Record<string, string> {
  const given = declared_value ?? 0;
  const demanded = cod_amount === 0 || cod_amount > MOST_UNDECLARED;
  if (!demanded && given === 0) return {};
  const value = wholeDirhams(given > 0 ? given : cod_amount);
  return { "parcel-declared-value": String(Math.max(LEAST_DECLARED, value)) };
}

/** A district that the carrier has no record for belongs to the address, or the courier would not see it. */
function addressText({ address, city }: PreparedShipment): string {
  const unnamed = address.district !== undefined && city.district === undefined;
  return unnamed ? `${address.line1}, ${address.district}` : address.line1;
}

/** The carrier's fee when the parcel is delivered, in dirhams. */
export function feeOf(parcel: unknown): { fee?: number } {
  const fee = numberAt(parcel, "DELIVERED-PRICE");
  return fee === undefined || fee < 0 ? {} : { fee };
}

/** `POST add-parcel`: one parcel a call, as a multipart form, whole dirhams. */
export const create: Operation<PreparedShipment, CreatedParcel, Settings> = {
  build: (shipment, settings) => {
    const nature = shipment.contents.map((item) => `${item.title} x${item.quantity}`).join(", ");
    return {
      method: "POST",
      path: accountPath("add-parcel", settings),
      form: {
        "tracking-number": ownNumber(shipment.reference, settings),
        "parcel-receiver": shipment.recipient.name,
        "parcel-phone": shipment.recipient.phone,
        "parcel-city": shipment.city.id,
        "parcel-address": addressText(shipment),
        ...(shipment.note ? { "parcel-note": shipment.note } : {}),
        "parcel-price": String(shipment.cod_amount),
        ...declaredValue(shipment),
        ...(nature === "" ? {} : { "parcel-nature": nature }),
        "parcel-stock": "0",
        ...(shipment.exchange_of ? { "parcel-replace": "1" } : {}),
        "parcel-open": (shipment.allow_open ?? settings.allow_open) ? "1" : "2",
      },
    };
  },
  read: (answer) => {
    const nested = member(answer.json, "ADD-PARCEL");
    const block = nested ?? answer.json;
    const parcel = member(block, "NEW-PARCEL") ?? block;
    const number = trackingAt(parcel, "TRACKING-NUMBER");
    const refusal = refusalIn(answer, block);
    if (refusal && number !== undefined) return unproven("uncertain", refusal.message);
    if (refusal) return refusal;
    // The documentation's flat form has no RESULT: there the number alone proves the parcel.
    const flat = nested === undefined && parcel === answer.json && member(block, "RESULT") === undefined;
    if (number !== undefined && (flat || succeeded(block))) {
      return proven({ tracking_number: number, ...feeOf(parcel) });
    }
    return unproven("uncertain", "the carrier's answer names no parcel");
  },
};
