import {
  contentsText,
  dirhamsAt,
  fullAddress,
  member,
  type OperationOf,
  type PreparedShipment,
  proven,
  trackingAt,
  unproven,
  wholeDirhams,
} from "@souk/carrier-kit";
import { refusalIn, succeeded } from "../answers";
import { accountCall, ownNumber } from "../own-number";
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

function formOf(shipment: PreparedShipment, settings: Settings): Record<string, string> {
  const nature = contentsText(shipment.contents);
  return {
    "tracking-number": ownNumber(shipment.reference, settings),
    "parcel-receiver": shipment.recipient.name,
    "parcel-phone": shipment.recipient.phone,
    "parcel-city": shipment.city.id,
    "parcel-address": fullAddress(shipment),
    ...(shipment.note ? { "parcel-note": shipment.note } : {}),
    "parcel-price": String(shipment.cod_amount),
    ...declaredValue(shipment),
    ...(nature === "" ? {} : { "parcel-nature": nature }),
    "parcel-stock": "0",
    ...(shipment.exchange_of ? { "parcel-replace": "1" } : {}),
    "parcel-open": (shipment.allow_open ?? settings.allow_open) ? "1" : "2",
  };
}

/** `POST add-parcel`: one parcel a call, as a multipart form, whole dirhams. */
export const create: OperationOf<Settings>["create"] = {
  build: (shipment, settings) => accountCall("add-parcel", settings, { form: formOf(shipment, settings) }),
  read: (answer) => {
    const nested = member(answer.json, "ADD-PARCEL");
    const block = nested ?? answer.json;
    const parcel = member(block, "NEW-PARCEL") ?? block;
    const number = trackingAt(parcel, "TRACKING-NUMBER");
    const refusal = refusalIn(answer, block);
    if (refusal) return number === undefined ? refusal : unproven("uncertain", refusal.message);
    // The documentation's flat form has no RESULT: there the number alone proves the parcel.
    const flat = nested === undefined && parcel === answer.json && member(block, "RESULT") === undefined;
    if (number === undefined || !(flat || succeeded(block)))
      return unproven("uncertain", "the carrier's answer names no parcel");
    return proven({ tracking_number: number, fee: dirhamsAt(parcel, "DELIVERED-PRICE") });
  },
};
