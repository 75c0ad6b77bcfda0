import type { Carrier } from "../../carrier";
import type { CarrierClientOptions } from "../../client/options";
import type { CarrierClient } from "../../client/types";
import type { CarrierFixtures } from "../../conformance/fixtures";
import { type KitUnderTest, realKit } from "../../conformance/kit";
import type { WebhookInput, WebhookReading } from "../../webhook";
import { hare, hareFixtures } from "../hare";
import { toy, toyFixtures } from "../toy-carrier";

/** A carrier to test with: sound, until a mutant changes it. */
export interface Subject {
  carrier: Carrier;
  fixtures: CarrierFixtures;
}
/** A fault of a carrier or of the kit that just one check is there to find. */
export interface Mutant {
  on: Subject;
  carrier?: (sound: Carrier) => Carrier;
  kit?: KitUnderTest;
}
/** Mutants by the name of the check that finds them. */
export type Mutants = Record<string, Mutant>;

export const T: Subject = { carrier: toy, fixtures: toyFixtures };
export const H: Subject = { carrier: hare, fixtures: hareFixtures };
const { webhook: _hook, ...silent } = hare;
const { trackList: _list, ...single } = hare.operations;
/** The hare without events and without a list of its parcels. */
export const SNAIL: Subject = {
  carrier: {
    ...silent,
    abilities: { ...hare.abilities, webhook: false, track: "single" },
    operations: single,
  },
  fixtures: { ...hareFixtures, replays: { ...hareFixtures.replays, webhook: [] } },
};

export const inCarrier = (on: Subject, carrier: (sound: Carrier) => Carrier): Mutant => ({ on, carrier });

type Ops = Carrier["operations"];

/** One operation changed. */
export function inOperation<K extends keyof Ops>(
  on: Subject,
  name: K,
  change: (sound: NonNullable<Ops[K]>) => Ops[K],
): Mutant {
  return inCarrier(on, (carrier) => {
    const sound = carrier.operations[name];
    if (!sound) throw new Error(`${carrier.id} has no ${name}`);
    return { ...carrier, operations: { ...carrier.operations, [name]: change(sound) } };
  });
}

/** The client's options, changed before it is made. */
export function inOptions(
  on: Subject,
  change: (options: CarrierClientOptions) => Partial<CarrierClientOptions>,
): Mutant {
  const createCarrierClient: KitUnderTest["createCarrierClient"] = (carrier, options) =>
    realKit.createCarrierClient(carrier, { ...options, ...change(options) });
  return { on, kit: { ...realKit, createCarrierClient } };
}

/** What the client makes of a carrier, changed behind the carrier's back. */
export function asIf(on: Subject, change: (carrier: Carrier) => Carrier): Mutant {
  const createCarrierClient: KitUnderTest["createCarrierClient"] = (carrier, options) =>
    realKit.createCarrierClient(change(carrier), options);
  return { on, kit: { ...realKit, createCarrierClient } };
}

interface Around {
  options: CarrierClientOptions;
  carrier: Carrier;
  /** A second client of the same account, that knows nothing of the first. */
  fresh(): CarrierClient;
}

/** Some of the client's methods, changed. */
export function inClient(
  on: Subject,
  change: (client: CarrierClient, around: Around) => Partial<CarrierClient>,
): Mutant {
  const createCarrierClient: KitUnderTest["createCarrierClient"] = (carrier, options) => {
    const fresh = () => realKit.createCarrierClient(carrier, options);
    const client = fresh();
    return { ...client, ...change(client, { options, carrier, fresh }) };
  };
  return { on, kit: { ...realKit, createCarrierClient } };
}

export type Line = (url: string, init: RequestInit) => Promise<Response>;

/** The line to the carrier, changed. */
export function onLine(on: Subject, change: (line: Line, options: CarrierClientOptions) => Line): Mutant {
  return inOptions(on, (options) => {
    const sound: Line = (url, init) => (options.fetch ?? fetch)(url, init);
    const changed = change(sound, options);
    return { fetch: (url, init = {}) => changed(String(url instanceof Request ? url.url : url), init) };
  });
}

/** What came of one call: the answer with its text, or how it failed. */
export interface Heard {
  status: number;
  text: string;
  headers: Headers;
  fault?: "cut" | "timeout" | "unreachable";
}

const faultOf = (error: unknown): Heard["fault"] => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  if (code === "ECONNREFUSED") return "unreachable";
  return code === "ECONNRESET" ? "cut" : "timeout";
};

/** Listens to calls that fit (`POST /parcels` is the hare's create), and may answer otherwise. */
export function hearing(
  on: Subject,
  fits: (method: string, path: string, url: string) => boolean,
  answer: (
    heard: Heard,
    again: () => Promise<Response>,
    options: CarrierClientOptions,
  ) => Promise<Response> | null,
): Mutant {
  return onLine(on, (line, options) => async (url, init) => {
    const again = () => line(url, init);
    if (!fits(init.method ?? "GET", new URL(url).pathname, url)) return again();
    try {
      const response = await again();
      const { status, headers } = response;
      const text = await response.clone().text();
      return (await answer({ status, text, headers }, again, options)) ?? response;
    } catch (error) {
      const heard = { status: 0, text: "", headers: new Headers(), fault: faultOf(error) };
      const other = answer(heard, again, options);
      if (other) return other;
      throw error;
    }
  });
}

/** A call that is sent a second time when its answer looks so. */
export const resend = (
  on: Subject,
  fits: (method: string, path: string, url: string) => boolean,
  when: (heard: Heard) => boolean,
): Mutant => hearing(on, fits, (heard, again) => (when(heard) ? again() : null));

/** Another reading of incoming events. */
export function inReading(
  on: Subject,
  change: (read: (input: WebhookInput) => WebhookReading, input: WebhookInput) => WebhookReading,
): Mutant {
  const readWebhook: KitUnderTest["readWebhook"] = (carrier, input) =>
    change((one) => realKit.readWebhook(carrier, one), input);
  return { on, kit: { ...realKit, readWebhook } };
}
