/** A city as CATHEDIS lists it. */
export interface City {
  id: number;
  name: string;
  sectors: readonly { id: number; name: string }[];
}

/** What a merchant sends for a parcel; every value is a text. */
export type DeliveryInput = Record<
  "recipient" | "city" | "sector" | "phone" | "amount" | "address" | "nomOrder" | "subject",
  string
> & { comment: string | null; allowOpening: boolean };

export interface Event {
  status: string;
  /** Casablanca time. */
  at: string;
  message: string | null;
}

export interface Parcel extends DeliveryInput {
  id: number;
  /** The number on the label. */
  code: string;
  deliveryStatus: string;
  /** Oldest first. */
  history: Event[];
}

/** All that CATHEDIS remembers, JSON-serialisable. */
export interface CathedisState {
  parcels: Parcel[];
  nextId: number;
  /** Live sessions: identifier -> end, epoch milliseconds. */
  sessions: Record<string, number>;
  /** Calls turned away for want of a session; each shows itself in another way. */
  turnedAway: number;
}

export interface CathedisConfig {
  username: string;
  password: string;
  /** Life of a session, seconds. */
  sessionSeconds: number;
}
