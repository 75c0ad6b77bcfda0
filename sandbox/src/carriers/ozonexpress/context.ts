import { casablancaTime } from "../../lib/casablanca";
import type { FakeDeps } from "../fake";
import type { KeyRing } from "../key-ring";
import type { City, OzonConfig, OzonState, Parcel } from "./types";

/** What every part of the OZON EXPRESS stand-in works on; `state` is replaced as a whole on restore and reset. */
export interface OzonContext {
  state: OzonState;
  readonly config: OzonConfig;
  readonly keys: KeyRing;
  readonly cities: ReadonlyMap<number, City>;
  readonly deps: FakeDeps;
}

export function emptyState(): OzonState {
  return { parcels: [], notes: [], nextId: 1 };
}

export function findParcel({ state }: OzonContext, number: string): Parcel | undefined {
  return state.parcels.find((parcel) => parcel.number.toLowerCase() === number.trim().toLowerCase());
}

export function nowLocal({ deps }: OzonContext): string {
  return casablancaTime(deps.now());
}
