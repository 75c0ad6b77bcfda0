import type { CityEntry, PlaceReader, PlaceResolver } from "../cities";
import type { CarrierLogger } from "../logger";
import type { BreakerOptions } from "../transport/breaker";
import type { BudgetStore } from "../transport/budget";
import type { Clock } from "../transport/clock";

/** Time-out of one call, in milliseconds. */
export const TIMEOUT_MS = 15_000;

export interface CarrierClientOptions {
  /** The account's settings, secrets decrypted; checked against the carrier's schema. */
  settings: Record<string, unknown>;
  /** Where calls go, in place of the settings' own. */
  baseUrl?: string;
  fetch?: typeof fetch;
  clock?: Clock;
  logger?: CarrierLogger;
  /** The carrier's live list as the shop keeps it; without it the client loads the list itself and keeps it for a day. */
  cities?: () => Promise<readonly CityEntry[]>;
  /** Translates spellings that the carrier's list does not know. */
  places?: PlaceReader;
  /** Finds a parcel's place in the list; `resolveCity` by default. */
  resolvePlace?: PlaceResolver;
  /** Where the account's calls are counted, for all processes of a shop; this client's own memory otherwise. */
  budgetStore?: BudgetStore;
  breaker?: BreakerOptions;
  /** Time-out of one call in milliseconds, 15 s by default. */
  timeoutMs?: number;
  /** Tries of a read, the first included; 3 by default. */
  readTries?: number;
}

/** Settings that a carrier's schema refuses; names the fields, never their values. */
export class CarrierSettingsError extends Error {
  override readonly name = "CarrierSettingsError";
  constructor(
    carrierId: string,
    readonly issues: readonly { key: string; problem: "missing" | "invalid" }[],
  ) {
    super(`${carrierId}: ${issues.map((issue) => `${issue.key} is ${issue.problem}`).join(", ")}`);
  }
}
