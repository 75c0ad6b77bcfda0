import type { CityEntry } from "./cities";
import type { HttpAnswer, HttpCall } from "./http";
import type { Localised, SettingsSchema, SettingValues } from "./settings";
import type { LabelFormat, ShipmentEvent, ShipmentRequest, TrackedShipment } from "./shipment";
import type { StatusTable } from "./statuses";

/** What a carrier can do. The types demand the operations that go with it; nothing else may be defined. */
export interface Abilities {
  create: "single" | "batch";
  track: "single" | "batch";
  /** A parcel of ours can be found again after an uncertain create. */
  lookup: boolean;
  quote: boolean;
  labels: boolean;
  cancel: boolean;
  /** `signed`: proven by a signature. `secret`: only the address is secret, so a read must confirm each event. */
  webhook: "signed" | "secret" | false;
  /** Amounts with centimes are taken; else they are rounded half up to whole dirhams. */
  centimes: boolean;
}

/** What an answer proves: a value, or why there is none. */
export type ReadResult<T> =
  | { ok: true; value: T }
  | { ok: false; outcome: "refused" | "unauthorized" | "uncertain" | "unavailable"; message?: string };

/** The pure pair: our request to an HTTP call, an HTTP answer to what it proves. `read` sees only JSON (or the expected PDF). */
export interface Operation<I, O, S = SettingValues> {
  build(input: I, settings: S): HttpCall;
  read(answer: HttpAnswer, input: I, settings: S): ReadResult<O>;
  /** The call needs no login, where the carrier has one. */
  open?: boolean;
  /** The call changes something at the carrier, so it is never repeated, though its kind is usually a read. */
  write?: boolean;
}

/** A request made ready by the kit: texts cleaned, local phone, the carrier's own city record, a fitting amount. */
export interface PreparedShipment extends Omit<ShipmentRequest, "address"> {
  address: { line1: string; city: string; district?: string };
  city: CityEntry;
}
export interface CreatedParcel {
  tracking_number: string;
  carrier_id?: string;
  label_url?: string;
  fee?: number;
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
export interface Paged<I> {
  query: I;
  /** From 1. */
  page: number;
}
export interface Page<T> {
  items: T[];
  /** The next page, `null` at the end. */
  next: number | null;
}
export interface LabelQuery {
  tracking_numbers: string[];
  format: LabelFormat;
}
/** Where the document is, the document itself, or the call that comes next on the way to it, such as filling a delivery note. */
export type LabelDocument<S = SettingValues> =
  | { url: string }
  | { pdf: Uint8Array }
  | { next: Operation<LabelQuery, LabelDocument<S>, S> };

type Batch<I, O, S> = Operation<I[], O, S> & { size: number };
type When<Condition, Then> = Condition extends true ? Then : { [K in keyof Then]?: never };

/** The operations that a set of abilities demands. */
export type OperationsFor<A extends Abilities, S> = {
  create: A["create"] extends "batch"
    ? Batch<PreparedShipment, BatchLine[], S>
    : Operation<PreparedShipment, CreatedParcel, S>;
  track: A["track"] extends "batch"
    ? Batch<string, TrackedShipment[], S>
    : Operation<string, TrackedShipment, S>;
  cities: Operation<Paged<null>, Page<CityEntry>, S>;
} & When<A["lookup"], { lookup: Operation<Paged<LookupQuery>, Page<FoundParcel>, S> }> &
  When<A["quote"], { quote: Operation<Paged<QuoteQuery>, Page<CityEntry>, S> }> &
  When<A["labels"], { labels: Operation<LabelQuery, LabelDocument<S>, S> }> &
  When<A["cancel"], { cancel: Operation<string, null, S> }>;

/** The same, for code that knows no single carrier. */
export interface Operations<S = SettingValues> {
  create: Operation<PreparedShipment, CreatedParcel, S> | Batch<PreparedShipment, BatchLine[], S>;
  track: Operation<string, TrackedShipment, S> | Batch<string, TrackedShipment[], S>;
  cities: Operation<Paged<null>, Page<CityEntry>, S>;
  lookup?: Operation<Paged<LookupQuery>, Page<FoundParcel>, S>;
  quote?: Operation<Paged<QuoteQuery>, Page<CityEntry>, S>;
  labels?: Operation<LabelQuery, LabelDocument<S>, S>;
  cancel?: Operation<string, null, S>;
}

/** A login that yields a token or a cookie, shared by all calls of an account. */
export interface SessionDefinition<S = SettingValues> {
  /** How long a session is used when it does not say itself, in milliseconds. */
  lifetimeMs: number;
  build(settings: S): HttpCall;
  /** `expires_at` in milliseconds since 1970, when the carrier tells. */
  read(answer: HttpAnswer): ReadResult<{ secret: string; expires_at?: number }>;
  headers(secret: string): Record<string, string>;
  /** Whether an answer is the login page in place of what was asked; 401 and a redirect to the login count in any case. */
  isLoginPage?(answer: HttpAnswer): boolean;
}

export interface WebhookRequest {
  method: string;
  url: URL;
  /** Names in lower case. */
  headers: Record<string, string>;
  rawBody: Uint8Array;
  secret: string;
}
export interface WebhookDefinition {
  /** The setting whose value signs or guards the events. */
  secretSetting: string;
  verify(request: WebhookRequest): boolean;
  /** Reads a verified event; `body` is undefined when it is no JSON. */
  read(body: unknown): { events: ShipmentEvent[]; confirm: boolean; reply?: unknown };
}

interface Definition<S> {
  id: string;
  name: Localised;
  settings: SettingsSchema<S>;
  statuses: StatusTable;
  /** Where calls go; from the settings, so that a stand-in can take the carrier's place. */
  baseUrl(settings: S): string;
  /** The keys stand in the URL: then no URL is logged, not even a redacted one. */
  secretUrl?: boolean;
  /** Headers of every call, login included. */
  headers?(settings: S): Record<string, string>;
  /** Calls an account may make; documented limits only. */
  limit?(settings: S): { calls: number; perMs: number };
  session?: SessionDefinition<S>;
  /** Domains, besides the base URL's own host, that documents may be downloaded from. */
  documentDomains?: readonly string[];
  /** The list bundled with the plugin. Sandbox data: in production the live list is loaded before anything is sent. */
  cities: { bundled: readonly CityEntry[] };
}

/** A carrier, as the rest of Souk sees it. */
export interface Carrier extends Definition<SettingValues> {
  abilities: Abilities;
  operations: Operations;
  webhook?: WebhookDefinition;
}

type WebhookFor<A extends Abilities> = A["webhook"] extends false
  ? { webhook?: never }
  : { webhook: WebhookDefinition };

const ID = /^[a-z][a-z0-9-]{1,30}$/;

/**
 * Declares a carrier. The compiler asks for exactly the operations that `abilities` promises.
 * @throws Error for an id that is not a short lower-case word.
 */
export function defineCarrier<S, const A extends Abilities>(
  definition: Definition<S> & WebhookFor<A> & { abilities: A; operations: OperationsFor<A, NoInfer<S>> },
): Carrier {
  if (!ID.test(definition.id)) throw new Error(`not a carrier id: ${definition.id}`);
  // The settings that reach the operations have passed this carrier's own schema, so the erased type is the declared one.
  return definition as unknown as Carrier;
}

/** What the answer proves. */
export function proven<T>(value: T): ReadResult<T> {
  return { ok: true, value };
}

/** Why the answer proves nothing, or what was refused. */
export function unproven(
  outcome: "refused" | "unauthorized" | "uncertain" | "unavailable",
  message?: string,
): { ok: false; outcome: typeof outcome; message?: string } {
  return message === undefined ? { ok: false, outcome } : { ok: false, outcome, message };
}
