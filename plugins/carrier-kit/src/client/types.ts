import type { Carrier } from "../carrier";
import type { CityEntry } from "../cities";
import type { CityQuery, CreateResult, LabelFormat, Quote, ShipmentRequest } from "../shipment";
import type { LabelsResult } from "./labels";
import type { LookupResult } from "./lookup";
import type { TrackResult } from "./track";

export interface ReadFailure {
  outcome: "unavailable" | "unauthorized";
  message?: string;
}
export type QuoteResult = { quotes: Quote[] } & Partial<ReadFailure>;
export type CitiesResult = { entries: CityEntry[] } & Partial<ReadFailure>;
export interface CancelResult {
  outcome: "cancelled" | "refused" | "unauthorized" | "uncertain" | "unavailable";
  message?: string;
}

/** One account at one carrier. Never throws for what the carrier does; every call has a time-out. */
export interface CarrierClient {
  readonly carrier: Carrier;
  /**
   * Creates parcels; one result a request, in order. Never retried: after `uncertain`, use `lookup`. The first call goes out
   * within one time-out or not at all, each further one a time-out later, so that a create is over after one more.
   */
  create(requests: readonly ShipmentRequest[]): Promise<CreateResult[]>;
  /**
   * Finds a parcel of ours after an uncertain create: `found: null` only when the carrier's whole answer proves that there is
   * none. Ask once the create can no longer be under way at the carrier (a minute after a time-out).
   */
  lookup(request: ShipmentRequest): Promise<LookupResult>;
  /** Reads the state of parcels; those whose read failed are named in `failed`. */
  track(trackingNumbers: readonly string[]): Promise<TrackResult>;
  /** Price and delay for a place; several quotes when the district must be chosen, none when the carrier does not go there. */
  quote(query: CityQuery): Promise<QuoteResult>;
  /** The carrier's live list, every page of it, inactive records included. */
  cities(): Promise<CitiesResult>;
  /** The labels of parcels as one PDF. */
  labels(trackingNumbers: readonly string[], options: { format: LabelFormat }): Promise<LabelsResult>;
  /** Cancels a parcel that was not picked up yet. Never retried: after `uncertain`, `track` tells. */
  cancel(trackingNumber: string): Promise<CancelResult>;
}
