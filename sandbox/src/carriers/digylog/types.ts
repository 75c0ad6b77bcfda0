/** A city as the sandbox holds it; `GET /cities` shows id, name and hub. */
export interface City {
  id: number;
  name: string;
  hub: number;
  /** Delivery cost, dirhams. */
  cost: number;
  timeMin: number;
  timeMax: number;
}

/** One line of a parcel's history. */
export interface Step {
  /** Casablanca time, to the minute. */
  date: string;
  from: string | null;
  to: string;
  note: string | null;
}

export interface Parcel {
  id: number;
  tracking: string;
  /** The merchant's reference. */
  num: string;
  name: string;
  phone: string;
  address: string;
  city: string;
  /** Cash to collect, dirhams. */
  price: number;
  note: string | null;
  openproduct: number;
  port: number;
  refs: { designation: string; quantity: number; ref?: string }[];
  /** Delivery note; null until the parcel is sent. */
  bl: number | null;
  /** The label; `idStatus` is null for a word of no table. */
  status: string;
  idStatus: number | null;
  created_at: string;
  /** Oldest first. */
  steps: Step[];
}

/** All that DIGYLOG remembers, JSON-serialisable. */
export interface DigylogState {
  parcels: Parcel[];
  nextId: number;
  nextBl: number;
  /** As registered by `PUT /webhook`; null while none is. */
  webhook: string | null;
  pickup: { id: number; area: number; phone: string; canceled: boolean } | null;
  complaints: { id: number; tracking: string; type: number; message: string }[];
}

export interface DigylogConfig {
  token: string;
  /** The network open to the account. */
  network: number;
  /** The account's stores; a parcel names one. */
  stores: readonly string[];
  cities: readonly City[];
}
