import type { ShipmentStatus } from "@souk/contracts";
import { z } from "zod";

/** What the shop asks of any carrier; amounts in dirhams, phone and city as the shopper wrote them. */
export const shipmentRequestSchema = z.object({
  reference: z.string().trim().min(1).max(64),
  recipient: z.object({ name: z.string().trim().min(1).max(300), phone: z.string().max(60) }),
  address: z.object({
    line1: z.string().trim().min(1).max(500),
    city: z.string().max(200),
    district: z.string().max(200).nullish(),
  }),
  cod_amount: z.number().min(0).max(1_000_000),
  declared_value: z.number().min(0).nullish(),
  contents: z.array(
    z.object({
      title: z.string().max(500),
      quantity: z.number().int().min(1).max(100_000),
      sku: z.string().max(100).nullish(),
    }),
  ),
  note: z.string().max(1000).nullish(),
  allow_open: z.boolean().nullish(),
  /** The earlier parcel's tracking number, when this one is an exchange for it. */
  exchange_of: z.string().trim().min(1).max(64).nullish(),
});
export type ShipmentRequest = z.infer<typeof shipmentRequestSchema>;

/** `uncertain`: the parcel may exist, look it up and never create again blindly. `unavailable`: surely not executed. */
export type CreateOutcome = "created" | "refused" | "unauthorized" | "uncertain" | "unavailable";

export interface CreateResult {
  reference: string;
  outcome: CreateOutcome;
  tracking_number?: string;
  carrier_id?: string;
  label_url?: string;
  /** Delivery fee in dirhams. */
  fee?: number;
  /** The delivery note that the carrier has put it on already, where it says so. */
  delivery_note?: string;
  /** The carrier's reason, or ours; safe to show to staff. */
  message?: string;
  /** Why nothing was sent. */
  reason?: RefusalReason;
  /** Names of places the carrier knows, when the city must be chosen by a person. */
  suggestions?: string[];
  /** How long to wait before another try, when that is known. */
  retry_after_ms?: number;
}

/** `carrier_off` and `carrier_unset` come from the shop: its account is switched off, or has no usable settings. */
export type RefusalReason =
  | "request_invalid"
  | "phone_invalid"
  | "city_unknown"
  | "city_ambiguous"
  | "exchange_not_offered"
  | "reference_repeated"
  | "carrier_off"
  | "carrier_unset";

/** One thing that happened to a parcel; `status` is null for a word that changes nothing. Times are ISO 8601 in UTC. */
export interface ShipmentEvent {
  tracking_number: string;
  status: ShipmentStatus | null;
  raw_status: string;
  occurred_at: string | null;
  note?: string;
}

export interface TrackedShipment {
  /** As it was asked. */
  tracking_number: string;
  /** The number on the label, where the carrier only tells it now. */
  carrier_code?: string;
  found: boolean;
  status: ShipmentStatus | null;
  raw_status: string | null;
  occurred_at: string | null;
  events: ShipmentEvent[];
}

/** A parcel the carrier does not know. */
export function unknownParcel(trackingNumber: string): TrackedShipment {
  return {
    tracking_number: trackingNumber,
    found: false,
    status: null,
    raw_status: null,
    occurred_at: null,
    events: [],
  };
}

/** A parcel that was found, in the state of the event that counts; none yet when there is none. */
export function foundParcel(
  trackingNumber: string,
  last: ShipmentEvent | undefined,
  events: ShipmentEvent[],
): TrackedShipment {
  const { status = null, raw_status = null, occurred_at = null } = last ?? {};
  return { tracking_number: trackingNumber, found: true, status, raw_status, occurred_at, events };
}

/** Events by their time, those without one first; of one time as they came. What could not be read (`null`) is left out. */
export function oldestFirst(events: readonly (ShipmentEvent | null)[]): ShipmentEvent[] {
  const read = events.filter((event) => event !== null);
  return read.sort((a, b) => (a.occurred_at ?? "").localeCompare(b.occurred_at ?? ""));
}

export interface CityQuery {
  city: string;
  district?: string | null;
}

export interface Quote {
  city: string;
  /** Dirhams. */
  price: number;
  delay?: string;
}

export type LabelFormat = "a4" | "thermal";

/** Asks a courier to come; the address is the shop's, the phone in any Moroccan form. */
export const pickupRequestSchema = z.object({
  tracking_numbers: z.array(z.string()).min(1).max(500),
  name: z.string().trim().min(1).max(300),
  phone: z.string().max(60),
  address: z.string().trim().min(1).max(500),
  note: z.string().max(1000).nullish(),
});
export type PickupRequest = z.infer<typeof pickupRequestSchema>;

/** Asks for goods that came back: brought to the shop (`home`), or fetched by it (`warehouse`). */
export const returnRequestSchema = pickupRequestSchema.extend({ to: z.enum(["home", "warehouse"]) });
export type ReturnRequest = z.infer<typeof returnRequestSchema>;

/** A status as the carrier lists it. */
export interface StatusWord {
  code?: string;
  label: string;
}
