import type { Abilities, Operations, OperationsFor } from "./abilities";
import type { CityEntry } from "./cities";
import type { HttpAnswer, HttpCall } from "./http";
import type { ReadResult } from "./operation";
import type { Localised, SettingsSchema, SettingValues } from "./settings";
import type { ShipmentEvent } from "./shipment";
import type { StatusTable } from "./statuses";

export type * from "./abilities";
export * from "./operation";

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
  /** The address to register, from the shop's own and its secret, where the secret belongs into it; else the shop's as it is. */
  address?(base: string, secret: string): string;
  verify(request: WebhookRequest): boolean;
  /** Reads a verified event; `body` is undefined when it is no JSON. */
  read(body: unknown): { events: ShipmentEvent[]; confirm: boolean; reply?: unknown };
}

interface Definition<S> {
  id: string;
  name: Localised;
  settings: SettingsSchema<S>;
  statuses: StatusTable;
  /** Tables of further fields that are read together with the status, by the field's name. */
  moreStatuses?: Readonly<Record<string, StatusTable>>;
  /** Where calls go; from the settings, so that a stand-in can take the carrier's place. */
  baseUrl(settings: S): string;
  /** The keys stand in the URL: then no URL is logged, not even a redacted one. */
  secretUrl?: boolean;
  /** Headers of every call, login included. */
  headers?(settings: S): Record<string, string>;
  /** Calls an account may make; documented limits only. */
  limit?(settings: S): { calls: number; perMs: number };
  /** Most cash for one parcel in dirhams, where one is known: dearer orders are offered to other carriers. */
  cashCeiling?(settings: S): number | undefined;
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

/** Whether text can be a carrier's id: it stands in addresses, file names and variables. */
export function isCarrierId(text: string): boolean {
  return ID.test(text);
}

/**
 * Declares a carrier. The compiler asks for exactly the operations that `abilities` promises.
 * @throws Error for an id that is not a short lower-case word.
 */
export function defineCarrier<S, const A extends Abilities>(
  definition: Definition<S> & WebhookFor<A> & { abilities: A; operations: OperationsFor<A, NoInfer<S>> },
): Carrier {
  if (!isCarrierId(definition.id)) throw new Error(`not a carrier id: ${definition.id}`);
  // The settings that reach the operations have passed this carrier's own schema, so the erased type is the declared one.
  return definition as unknown as Carrier;
}
