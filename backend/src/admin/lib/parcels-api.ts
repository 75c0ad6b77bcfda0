import type { Locale } from "@souk/contracts";
import type { PickupAnswer } from "../../pickups/ask";
import type { ParcelsView } from "../../pickups/waiting";
import type { Problem } from "../../printing/problem";
import { call } from "./ops-api";

/** Carriers are asked one after another where they must be. */
const PRINT_TIMEOUT_MS = 120_000;

export type LabelFormat = "carrier" | "10x10" | "a4x4";
/** What is to be printed of parcels. */
export type Paper =
  | { kind: "labels"; format: LabelFormat }
  | { kind: "delivery-note"; format: "own" | "carrier"; again?: boolean };
export type ParcelChoice = { order_ids: string[] } | { shipment_ids: string[] };

export interface PrintAnswer {
  /** The PDF in base64. */
  pdf: string;
  printed: number;
  problems: Problem[];
}

export interface PickupBody {
  shipment_ids: string[];
  sender: ParcelsView["sender"];
  note: string;
  again: boolean;
}

/** Parcels that wait for their carrier. */
export const getParcels = (locale: Locale, signal?: AbortSignal): Promise<ParcelsView> =>
  call(locale, "/admin/ops/parcels", { signal });

/** Labels or bordereau of parcels; what could not be printed is told beside the PDF. */
export function printParcels(
  locale: Locale,
  choice: ParcelChoice,
  { kind, ...options }: Paper,
): Promise<PrintAnswer> {
  const body = { ...choice, ...options };
  return call(locale, `/admin/ops/documents/${kind}`, { method: "POST", body, timeoutMs: PRINT_TIMEOUT_MS });
}

/** Asks the parcels' carriers to come. */
export const askPickup = (locale: Locale, body: PickupBody): Promise<PickupAnswer> =>
  call(locale, "/admin/ops/pickups", { method: "POST", body, timeoutMs: PRINT_TIMEOUT_MS });

/** Hands a PDF to the browser under a name. */
export function savePdf(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.pdf`;
  link.click();
  // The browser reads it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
