import type { Router } from "express";
import type { KeyRing } from "./key-ring";

/** A parcel as the control API shows it (`GET /sandbox/state`). */
export interface ParcelView {
  carrier: string;
  tracking_number: string;
  reference: string | null;
  /** The carrier's own word. */
  status: string;
  recipient: string;
  phone: string;
  city: string;
  /** Cash to collect, dirhams. */
  amount: number;
}

export interface StatusWord {
  code: string;
  label: string;
}

export interface ParcelEvent {
  status: string;
  /** Carrier-local time, no zone. */
  at: string;
  message: string | null;
}

/** What the page and the tests look at beside {@link ParcelView}. */
export interface ParcelDetail {
  status_label: string;
  status_return: string | null;
  address: string;
  comment: string | null;
  /** Delivery fee, dirhams. */
  fee: number;
  label_path: string;
  /** Likely next words, for the page's buttons. */
  next: StatusWord[];
  history: ParcelEvent[];
}

export const SIGNATURES = ["valid", "wrong", "none"] as const;
export type Signature = (typeof SIGNATURES)[number];

export interface Move {
  /** The carrier's word (code or label, any case); an unknown word is kept as it stands. */
  status: string;
  message?: string;
  /** Carrier-local time of the event; now when absent. One older than the parcel's last leaves its status alone. */
  at?: string;
  signature?: Signature;
  /** Only the event is made: the parcel stays as it is (a forged or mistaken webhook). */
  eventOnly?: boolean;
}

/** A webhook ready to be sent, as the carrier would send it. */
export interface WebhookRequest {
  carrier: string;
  tracking_number: string;
  status: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

export interface Moved {
  /** False for a word that is not in the carrier's table. */
  known: boolean;
  /** Null while no webhook address is set. */
  webhook: WebhookRequest | null;
}

/** What the frame gives to a fake. */
export interface FakeDeps {
  now(): number;
  /** The shop's webhook address for this carrier, as entered in the carrier's dashboard. */
  webhookUrl(): string | null;
  /** Sends a webhook in the background, with retries. */
  send(webhook: WebhookRequest): void;
}

/** A carrier's stand-in: its own API at `/carriers/<id>`, and the levers that the control API pulls. */
export interface CarrierFake {
  readonly id: string;
  readonly name: string;
  readonly statuses: readonly StatusWord[];
  /** Which account keys are accepted, and which ones calls brought. */
  readonly keys: KeyRing;
  /** Mounted at `/carriers/<id>`; holds the carrier's own paths. */
  readonly router: Router;
  /** Whether a path (below the mount) opens a session; such calls are spared by faults that name no path. */
  isSession(path: string): boolean;
  /** Whether a path only reads, though it goes by another method than GET; a lost answer that names no path spares it. */
  isRead?(path: string): boolean;
  /** The carrier's own body of a 429 or a 500. */
  faultBody(status: number): unknown;
  parcels(): ParcelView[];
  /** The number of {@link ParcelView} for any number that a parcel goes by, where it has more than one. */
  numberOf?(asked: string): string | undefined;
  detail(trackingNumber: string): ParcelDetail | undefined;
  /** Undefined when there is no such parcel. */
  move(trackingNumber: string, move: Move): Moved | undefined;
  /** Makes every open session unusable, so that the next call is answered as not authenticated. */
  expireSessions(): void;
  /** JSON-serialisable; `restore` takes back what `snapshot` gave. */
  snapshot(): unknown;
  restore(saved: unknown): void;
  reset(): void;
}
