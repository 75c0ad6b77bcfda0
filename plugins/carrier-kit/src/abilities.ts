import type { CityEntry } from "./cities";
import type { Batch, Operation, Page, Paged, ReadResult, Way } from "./operation";
import type { SettingValues } from "./settings";
import type {
  LabelFormat,
  PickupRequest,
  ReturnRequest,
  ShipmentRequest,
  StatusWord,
  TrackedShipment,
} from "./shipment";

/** What a carrier can do. The types demand the operations that go with it; nothing else may be defined. */
export interface Abilities {
  create: "single" | "batch";
  /** `list`: one by one, and many through the paged list of the account's parcels. */
  track: "single" | "batch" | "list";
  /** A parcel of ours can be found again after an uncertain create. */
  lookup: boolean;
  quote: boolean;
  labels: boolean;
  /** The carrier's own bordereau of several parcels (bon de livraison). */
  deliveryNote: boolean;
  /** A courier can be asked to come for parcels. */
  pickup: boolean;
  cancelPickup: boolean;
  cancel: boolean;
  /** Goods that came back can be asked for. */
  returns: boolean;
  /** A parcel may be an exchange: the courier brings the earlier article back. */
  exchange: boolean;
  /** The shop may say whether the customer opens the parcel before paying. */
  openParcel: boolean;
  /** The carrier lists its own status words. */
  statusList: boolean;
  /** `signed`: proven by a signature. `secret`: only the address is secret, so a read must confirm each event. */
  webhook: "signed" | "secret" | false;
  /** The webhook's address can be registered by a call. */
  registerWebhook: boolean;
  /** Amounts with centimes are taken; else they are rounded half up to whole dirhams. */
  centimes: boolean;
}

/** A request made ready by the kit: texts cleaned, local phone, the carrier's own city record, a fitting amount. */
export interface PreparedShipment extends Omit<ShipmentRequest, "address"> {
  address: { line1: string; city: string; district?: string };
  city: CityEntry;
}
/** The options of a request that these abilities offer: code of a carrier without one cannot read it. */
export type PreparedFor<A extends Abilities> = Omit<PreparedShipment, "exchange_of" | "allow_open"> &
  When<A["exchange"], Pick<PreparedShipment, "exchange_of">> &
  When<A["openParcel"], Pick<PreparedShipment, "allow_open">>;

export interface CreatedParcel {
  tracking_number: string;
  carrier_id?: string;
  label_url?: string;
  fee?: number;
  /** The delivery note that the carrier has put it on already. */
  delivery_note?: string;
}
export type BatchLine = { reference: string; result: ReadResult<CreatedParcel> };
export interface LookupQuery {
  reference: string;
  /** Local form. */
  phone: string;
  cod_amount: number;
  /** No create of this parcel was tried before this instant (ISO 8601, UTC), for lists that begin at a date. */
  since: string;
}
export interface FoundParcel extends CreatedParcel {
  reference: string;
  cod_amount: number;
}
export interface QuoteQuery {
  city: string;
  district?: string;
  /** The record the query means, when the known list says so. */
  entry: CityEntry | null;
}
export interface LabelQuery {
  tracking_numbers: string[];
  format: LabelFormat;
  /** A delivery note that the carrier made earlier: its document is wanted, and no new note. */
  note?: string;
}
/** Where a document is, or the document itself; `note` is the delivery note it belongs to. */
export type Document = ({ url: string } | { pdf: Uint8Array }) & { note?: string };
/** A document, or the call that comes next on the way to it. */
export type LabelDocument<S = SettingValues> = Way<LabelQuery, Document, S>;
export interface DocumentOperation<S = SettingValues> extends Operation<LabelQuery, LabelDocument<S>, S> {
  /** The document where no call is needed to know its address. */
  known?(query: LabelQuery, settings: S): Document | null;
}
/** A request that the carrier took, with its number where it gives one. */
export interface Requested {
  request_id?: string;
}

type When<Condition, Then> = Condition extends true ? Then : { [K in keyof Then]?: never };

/** The operations that a set of abilities demands. */
export type OperationsFor<A extends Abilities, S> = {
  create: A["create"] extends "batch"
    ? Batch<PreparedFor<A>, BatchLine[], S>
    : Operation<PreparedFor<A>, CreatedParcel, S>;
  track: A["track"] extends "batch"
    ? Batch<string, TrackedShipment[], S>
    : Operation<string, TrackedShipment, S>;
  cities: Operation<Paged<null>, Page<CityEntry>, S>;
} & When<A["track"] extends "list" ? true : false, Pick<Ops<S>, "trackList">> &
  When<A["lookup"], Pick<Ops<S>, "lookup">> &
  When<A["quote"], Pick<Ops<S>, "quote">> &
  When<A["labels"], Pick<Ops<S>, "labels">> &
  When<A["deliveryNote"], Pick<Ops<S>, "deliveryNote">> &
  When<A["pickup"], Pick<Ops<S>, "pickup">> &
  When<A["cancelPickup"], Pick<Ops<S>, "cancelPickup">> &
  When<A["cancel"], Pick<Ops<S>, "cancel">> &
  When<A["returns"], Pick<Ops<S>, "returns">> &
  When<A["statusList"], Pick<Ops<S>, "statusList">> &
  When<A["registerWebhook"], Pick<Ops<S>, "registerWebhook">>;

/** Every operation that an ability can demand. */
interface Ops<S> {
  /** A page of the account's parcels; the query names those that are wanted. */
  trackList: Operation<Paged<string[]>, Page<TrackedShipment>, S>;
  lookup: Operation<Paged<LookupQuery>, Page<FoundParcel>, S>;
  quote: Operation<Paged<QuoteQuery>, Page<CityEntry>, S>;
  labels: DocumentOperation<S>;
  deliveryNote: DocumentOperation<S>;
  pickup: Operation<PickupRequest, Way<PickupRequest, Requested, S>, S>;
  cancelPickup: Operation<string, null, S>;
  cancel: Operation<string, null, S>;
  returns: Operation<ReturnRequest, Way<ReturnRequest, Requested, S>, S>;
  statusList: Operation<null, StatusWord[], S>;
  /** `null` takes the registered address away. */
  registerWebhook: Operation<string | null, null, S>;
}

/** The same, for code that knows no single carrier. */
export interface Operations<S = SettingValues> extends Partial<Ops<S>> {
  create: Operation<PreparedShipment, CreatedParcel, S> | Batch<PreparedShipment, BatchLine[], S>;
  track: Operation<string, TrackedShipment, S> | Batch<string, TrackedShipment[], S>;
  cities: Operation<Paged<null>, Page<CityEntry>, S>;
}

/** The operations by name, for a carrier's own files: `const track: OperationOf<Settings>["track"]`. */
export interface OperationOf<S> extends Ops<S> {
  create: Operation<PreparedShipment, CreatedParcel, S>;
  createBatch: Batch<PreparedShipment, BatchLine[], S>;
  track: Operation<string, TrackedShipment, S>;
  trackBatch: Batch<string, TrackedShipment[], S>;
  cities: Operation<Paged<null>, Page<CityEntry>, S>;
}
