import type { FakeDeps } from "../fake";
import type { KeyRing } from "../key-ring";
import type { CathedisConfig, CathedisState, City } from "./types";

/** What every part of the CATHEDIS stand-in works on; `state` is replaced as a whole on restore and reset. */
export interface CathedisContext {
  state: CathedisState;
  readonly config: CathedisConfig;
  readonly keys: KeyRing;
  /** Which key each session was opened with: identifier -> label. */
  readonly sessionKeys: Map<string, string>;
  readonly cities: readonly City[];
  readonly deps: FakeDeps;
}

const FIRST_ID = 7_301_245;

export function emptyState(): CathedisState {
  return { parcels: [], nextId: FIRST_ID, sessions: {}, turnedAway: 0 };
}

/** The parcel with this key, or with this code. */
export function findParcel({ state }: CathedisContext, number: string) {
  return state.parcels.find(({ id, code }) => String(id) === number || code === number);
}
