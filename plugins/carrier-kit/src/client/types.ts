import type { Carrier } from "../carrier";
import type { CityEntry } from "../cities";
import type {
  CityQuery,
  CreateResult,
  LabelFormat,
  PickupRequest,
  Quote,
  ReturnRequest,
  ShipmentRequest,
  StatusWord,
} from "../shipment";
import type { DocumentResult } from "./documents";
import type { LookupResult } from "./lookup";
import type { CancelResult, RegisterResult, RequestResult } from "./requests";
import type { TrackResult } from "./track";

export interface ReadFailure {
  outcome: "unavailable" | "unauthorized";
  message?: string;
}
export type QuoteResult = { quotes: Quote[] } & Partial<ReadFailure>;
export type CitiesResult = { entries: CityEntry[] } & Partial<ReadFailure>;
export type StatusWordsResult = {
  /** `known: false`: the carrier lists it, our table lacks it. */
  words: (StatusWord & { known: boolean })[];
} & Partial<ReadFailure>;

/** One account at one carrier. Never throws for what the carrier does; every call has a time-out. */
export interface CarrierClient {
  readonly carrier: Carrier;
  /**
   * Creates parcels; one result a request, in order. Never retried: after `uncertain`, use `lookup`. The first call goes out
   * within one time-out or not at all, each further one a time-out later, so that a create is over after one more. A refusal
   * because the carrier has our reference already is looked up before it is given back: the parcel may be our own.
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
  /**
   * The labels of parcels as one PDF. Where labels hang on a delivery note, the answer names it; given back as `note`, it saves
   * a second note for the same parcels.
   */
  labels(
    trackingNumbers: readonly string[],
    options: { format: LabelFormat; note?: string },
  ): Promise<DocumentResult>;
  /**
   * The carrier's own bordereau of these parcels as one PDF: made (which hands the parcels over), or the one that `note` names,
   * such as `CreateResult.delivery_note`. `refused` where the carrier has none.
   */
  deliveryNote(trackingNumbers: readonly string[], options?: { note?: string }): Promise<DocumentResult>;
  /** Asks a courier to come for parcels. Never retried: after `uncertain`, a person calls. `refused` where there is no such call. */
  pickup(request: PickupRequest): Promise<RequestResult>;
  /** Withdraws a pickup by the `request_id` it was given. */
  cancelPickup(requestId: string): Promise<CancelResult>;
  /** Cancels a parcel that was not picked up yet. Never retried: after `uncertain`, `track` tells. */
  cancel(trackingNumber: string): Promise<CancelResult>;
  /** Asks for goods that came back to the carrier. Never retried. */
  returns(request: ReturnRequest): Promise<RequestResult>;
  /** Registers the address that the carrier sends events to; it must answer already. `null` takes it away. */
  registerWebhook(url: string | null): Promise<RegisterResult>;
  /** The carrier's own list of status words, each with whether our table knows it; empty where it has no such list. */
  statusWords(): Promise<StatusWordsResult>;
}
