import type { FakeDeps } from "../fake";
import type { KeyRing } from "../key-ring";
import type { Districts } from "./districts";
import type { SenditConfig, SenditState } from "./types";

/** What every part of the SENDIT stand-in works on; `state` is replaced as a whole on restore and reset. */
export interface SenditContext {
  state: SenditState;
  /** When the account called in the last hour, epoch milliseconds. */
  recentCalls: number[];
  readonly config: SenditConfig;
  readonly keys: KeyRing;
  readonly districts: Districts;
  readonly deps: FakeDeps;
  now(): number;
}

/** Nothing sent yet; a few products in the carrier's warehouse, invented. */
export function emptyState(): SenditState {
  return {
    parcels: [],
    pickups: [],
    returns: [],
    nextId: 1,
    sessionGeneration: 1,
    stock: { "THEIERE-GRAVEE": 25, "BABOUCHE-41": 12, "ARGAN-100": 40 },
  };
}
