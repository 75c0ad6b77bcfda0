import { casablancaTime } from "../../lib/casablanca";
import type { FakeDeps } from "../fake";
import type { KeyRing } from "../key-ring";
import type { DigylogConfig, DigylogState, Parcel } from "./types";

/** What every part of the DIGYLOG stand-in works on; `state` is replaced as a whole on restore and reset. */
export interface DigylogContext {
  state: DigylogState;
  readonly config: DigylogConfig;
  readonly keys: KeyRing;
  readonly deps: FakeDeps;
}

export function emptyState(): DigylogState {
  return { parcels: [], nextId: 1, nextBl: 4701, webhook: null, pickup: null, complaints: [] };
}

/** Now in Casablanca, to the minute, as DIGYLOG writes times. */
export function minuteNow({ deps }: DigylogContext): string {
  return casablancaTime(deps.now()).slice(0, 16);
}

export function findParcel({ state }: DigylogContext, tracking: unknown): Parcel | undefined {
  return state.parcels.find((parcel) => parcel.tracking === tracking);
}

/** Delivery cost of a city, dirhams. */
export function costOf({ config }: DigylogContext, city: string): number {
  return config.cities.find(({ name }) => name === city)?.cost ?? 0;
}
