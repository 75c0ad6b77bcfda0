import type { Request } from "express";
import type { JsonObject } from "../../lib/read";
import { findParcel, nowLocal, type OzonContext } from "./context";
import { formRoute, jsonBody } from "./forms";
import { checkParcel, type Fields, MESSAGES } from "./rules";
import { statusLabel } from "./statuses";
import { casablancaEpoch } from "./time";
import type { Parcel, ParcelInput, Step } from "./types";

export const CHECKED = { RESULT: "SUCCESS", MESSAGE: "Valide API Key" };
const COURIER = '<b>Livreur :</b> Livreur Inventé <a href="tel:0612009999">0612009999</a>';

export const refusal = (message: string): JsonObject => ({ RESULT: "ERROR", MESSAGE: message });

function parcelInput(fields: Fields): ParcelInput {
  return {
    receiver: fields["parcel-receiver"] ?? "",
    phone: fields["parcel-phone"] ?? "",
    cityId: Number(fields["parcel-city"]),
    address: fields["parcel-address"] ?? "",
    note: fields["parcel-note"] ?? "",
    price: Number(fields["parcel-price"] ?? 0),
    nature: fields["parcel-nature"] ?? "",
    open: fields["parcel-open"] !== "2",
  };
}

function addParcel(fields: Fields, context: OzonContext): Parcel {
  const { state, cities } = context;
  const input = parcelInput(fields);
  const at = nowLocal(context);
  const chosen = (fields["tracking-number"] ?? "").trim();
  const day = at.slice(2, 10).replaceAll("-", "");
  const made = `${cities.get(input.cityId)?.REF ?? "OZE"}${day}SB${String(state.nextId++).padStart(4, "0")}`;
  const history: Step[] = [{ status: "NEW_PARCEL", at, message: null }];
  const number = chosen || made;
  const parcel = { ...input, number, chosen: chosen !== "", status: "NEW_PARCEL", history };
  state.parcels.push(parcel);
  return parcel;
}

/** The keys of `NEW-PARCEL`. Numbers come as text. */
function parcelRecord(parcel: Parcel, { cities }: OzonContext): JsonObject {
  const city = cities.get(parcel.cityId);
  return {
    "TRACKING-NUMBER": parcel.number,
    RECEIVER: parcel.receiver,
    PHONE: parcel.phone,
    CITY_ID: String(parcel.cityId),
    CITY_NAME: city?.NAME ?? "",
    ADDRESS: parcel.address,
    PRICE: String(parcel.price),
    NOTE: parcel.note,
    "DELIVERED-PRICE": String(city?.["DELIVERED-PRICE"] ?? 0),
    "RETURNED-PRICE": String(city?.["RETURNED-PRICE"] ?? 0),
    "REFUSED-PRICE": String(city?.["REFUSED-PRICE"] ?? 0),
  };
}

/** `POST add-parcel`. */
export const addParcelRoute = (context: OzonContext) =>
  formRoute((fields) => {
    const refused = checkParcel(fields, {
      hasCity: (id) => context.cities.has(id),
      hasParcel: (number) => findParcel(context, number) !== undefined,
    });
    const customer = { CUSTOMER: { RESULT: "SUCCESS", MESSAGE: "Valid Customer" } };
    if (refused) return { CHECK_API: CHECKED, "ADD-PARCEL": { ...customer, ...refusal(refused) } };
    const record = parcelRecord(addParcel(fields, context), context);
    const added = { ...customer, RESULT: "SUCCESS", MESSAGE: "New Parcel Added", "NEW-PARCEL": record };
    return { CHECK_API: CHECKED, "ADD-PARCEL": added };
  });

/** `POST parcel-info`. */
export const parcelInfoRoute = (context: OzonContext) =>
  formRoute((fields) => {
    const parcel = findParcel(context, fields["tracking-number"] ?? "");
    const found = parcel && { RESULT: "SUCCESS", INFOS: parcelRecord(parcel, context) };
    return { CHECK_API: CHECKED, "PARCEL-INFO": found ?? refusal(MESSAGES.unknown) };
  });

function stepRecord({ status, at, message }: Step): JsonObject {
  const comment = [status === "DISTRIBUTION" ? COURIER : "", message ?? ""].filter(Boolean).join("<br>");
  return {
    STATUT: statusLabel(status),
    TIME: String(Math.floor(casablancaEpoch(at) / 1000)),
    TIME_STR: at.slice(0, 16),
    COMMENT: comment,
  };
}

function trackingBlock(number: string, context: OzonContext): JsonObject {
  const parcel = findParcel(context, number);
  if (!parcel) return refusal(MESSAGES.unknown);
  const steps = parcel.history.map(stepRecord);
  return {
    "TRACKING-NUMBER": parcel.number,
    RESULT: "SUCCESS",
    MESSAGE: "Valid tracking number",
    HISTORY: Object.fromEntries(steps.map((step, index) => [String(index + 1), step])),
    LAST_TRACKING: steps.at(-1),
  };
}

function askedFor(request: Request): string[] | undefined {
  const numbers = jsonBody(request)?.["tracking-number"];
  return Array.isArray(numbers) ? numbers.filter((one): one is string => typeof one === "string") : undefined;
}

/** `POST tracking`: a form for one number, JSON for several; that answer is undocumented, here it is keyed by number. */
export const trackingRoute = (context: OzonContext) =>
  formRoute((fields, request) => {
    const several = askedFor(request);
    const blocks = several?.map((number) => [number, trackingBlock(number, context)]);
    const tracking = blocks
      ? Object.fromEntries(blocks)
      : trackingBlock(fields["tracking-number"] ?? "", context);
    return { CHECK_API: CHECKED, TRACKING: tracking };
  });
