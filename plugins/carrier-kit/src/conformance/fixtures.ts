import type { ShipmentRequest } from "../shipment";

/** An answer of the carrier's, as `out.json` of a replay has it. All values are invented. */
export interface FixtureAnswer {
  status?: number;
  headers?: unknown;
  body?: unknown;
  error?: string;
}

/** One replay: what goes in, what the carrier answers, and what must come out (further keys may stand beside it). */
export interface ReplayFixture {
  name: string;
  input: unknown;
  answer?: FixtureAnswer;
  expect: Record<string, unknown>;
}

/** What a carrier's folder gives beside its code: it drives the unit tests, the sandbox's fake, the docs and the conformance run. */
export interface CarrierFixtures {
  /** An account with invented keys. */
  settings: Record<string, unknown>;
  /** A request that the first `create` fixture answers with a parcel. */
  request: ShipmentRequest;
  /** By operation; the first `create` is a created parcel, the first `track` that parcel, the first `webhook` a true event. */
  replays: Record<"create" | "track" | "quote" | "webhook", readonly ReplayFixture[]>;
  login?: { ok: FixtureAnswer; refused: FixtureAnswer };
  /** Searches for `request`: `pages` hold its parcel, `none` do not, `other_amount` holds its reference with another amount. */
  lookup?: Record<"pages" | "none" | "other_amount", readonly FixtureAnswer[]>;
  /** Refuses `request` because the carrier has its reference already; belongs to `lookup`. */
  taken?: FixtureAnswer;
  cities: { pages: readonly FixtureAnswer[] };
  /** `ok` answers each call on the way to the document; `elsewhere` names one on a host that is not the carrier's. */
  labels?: { ok: FixtureAnswer | readonly FixtureAnswer[]; elsewhere?: FixtureAnswer };
  /** Answers each call on the way to the note. */
  deliveryNote?: { ok: FixtureAnswer | readonly FixtureAnswer[] };
  /** `ok` answers each call on the way; `refused` answers the first. */
  pickup?: { ok: FixtureAnswer | readonly FixtureAnswer[]; refused: FixtureAnswer };
  cancelPickup?: { ok: FixtureAnswer; refused: FixtureAnswer };
  cancel?: { ok: FixtureAnswer; refused: FixtureAnswer };
  returns?: { ok: FixtureAnswer; refused: FixtureAnswer };
  registerWebhook?: { ok: FixtureAnswer; refused: FixtureAnswer };
  /** The live list of status words; at least one that the table lacks. */
  statusList?: FixtureAnswer;
  /** Pages of the account's parcels; the first `track` fixture's parcel among them. */
  trackList?: readonly FixtureAnswer[];
  /** Where parcels go in batches: for `request` with "-2" behind its reference, then `request` itself: refused and created. */
  batch?: FixtureAnswer;
}

/** One behaviour that every carrier must show; any test runner can run it. */
export interface Check {
  name: string;
  run(): Promise<void>;
}
