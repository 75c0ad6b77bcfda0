/** A city as OZON EXPRESS lists it; prices in dirhams. */
export interface City {
  ID: number;
  REF: string;
  NAME: string;
  "DELIVERED-PRICE": number;
  "RETURNED-PRICE": number;
  "REFUSED-PRICE": number;
}

export interface Step {
  /** The carrier's code; a word of no table stands as it was given. */
  status: string;
  /** Casablanca time. */
  at: string;
  message: string | null;
}

/** What a merchant sends for a parcel, once it passed the rules. */
export interface ParcelInput {
  receiver: string;
  phone: string;
  cityId: number;
  address: string;
  note: string;
  /** Whole dirhams to collect. */
  price: number;
  nature: string;
  open: boolean;
}

export interface Parcel extends ParcelInput {
  number: string;
  /** Whether the merchant chose the number: then it holds our reference. */
  chosen: boolean;
  status: string;
  /** Oldest first. */
  history: Step[];
}

export interface DeliveryNote {
  ref: string;
  codes: string[];
  saved: boolean;
}

/** All that OZON EXPRESS remembers, JSON-serialisable. */
export interface OzonState {
  parcels: Parcel[];
  notes: DeliveryNote[];
  nextId: number;
}

export interface OzonConfig {
  customerId: string;
  apiKey: string;
  cities: readonly City[];
}
