import type { Response } from "express";
import type { JsonObject } from "../../lib/read";
import type { Refusal } from "./rules";
import type { Parcel } from "./types";

/** The platform ran the call. */
export function ran(response: Response, data: readonly unknown[], more: JsonObject = {}): void {
  response.json({ status: 0, ...more, data });
}

/** A business rule said no inside a call that ran; or the platform itself failed. Both with HTTP 200. */
export function refuse(response: Response, { kind, message }: Refusal): void {
  if (kind === "rule") ran(response, [{ error: { message } }]);
  else response.json({ status: -1, data: { title: "Error", message } });
}

/** A parcel as the platform writes it. `status` is about payment. */
export function parcelRecord(parcel: Parcel): JsonObject {
  const { history, allowOpening, deliveryStatus, ...own } = parcel;
  return {
    ...own,
    deliveryStatus: { id: 7, name: deliveryStatus, code: deliveryStatus },
    status: /^Livré/.test(deliveryStatus) ? "PAID" : "UNPAID",
  };
}

/** The same with the chosen fields only; the id always. */
export function chosen(parcel: Parcel, fields: unknown): JsonObject {
  const wanted = Array.isArray(fields) ? fields : [];
  const entries = Object.entries(parcelRecord(parcel));
  return Object.fromEntries(entries.filter(([name]) => name === "id" || wanted.includes(name)));
}
