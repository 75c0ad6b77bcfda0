import type { LookupResult } from "../../client/lookup";
import type { TrackResult } from "../../client/track";
import type { CarrierClient, CitiesResult } from "../../client/types";
import { proven } from "../../operation";
import type { TrackedShipment } from "../../shipment";
import { isTrackingNumber, member } from "../../text/json";
import {
  asIf,
  H,
  type Heard,
  hearing,
  inClient,
  inOperation,
  inOptions,
  type Mutant,
  type Mutants,
  onLine,
  SNAIL,
  type Subject,
  T,
} from "./mutant";

const tracked = (
  on: Subject,
  change: (result: TrackResult, numbers: readonly string[]) => TrackResult,
): Mutant =>
  inClient(on, ({ track }) => ({ track: async (numbers) => change(await track(numbers), numbers) }));
const each = (on: Subject, change: (shipment: TrackedShipment) => Partial<TrackedShipment>): Mutant =>
  tracked(on, (result) => ({
    ...result,
    shipments: result.shipments.map((one) => ({ ...one, ...change(one) })),
  }));

/** A fault of the line that a read takes for the carrier's last word. */
const believed = (when: (heard: Heard) => boolean): Mutant =>
  hearing(
    T,
    (_, path) => path.endsWith("/track"),
    (heard) => (when(heard) ? Promise.resolve(new Response("{}", { status: 400 })) : null),
  );

const looked = (change: (result: LookupResult) => LookupResult): Mutant =>
  inClient(H, ({ lookup }) => ({ lookup: async (request) => change(await lookup(request)) }));
const without = (result: LookupResult, message: RegExp): LookupResult =>
  "unknown" in result && message.test(result.message ?? "") ? { found: null } : result;

function forgetsLostCreate({ create, lookup }: CarrierClient): Partial<CarrierClient> {
  let lost = false;
  return {
    create: async (list) => {
      const results = await create(list);
      lost ||= results.some(({ outcome }) => outcome === "uncertain");
      return results;
    },
    lookup: async (request) => (lost ? { found: null } : lookup(request)),
  };
}

const listed = (change: (result: CitiesResult) => CitiesResult): Mutant =>
  inClient(H, ({ cities }) => ({ cities: async () => change(await cities()) }));
const local = (time: string | null) => time?.replace("T", " ").replace(/\..*/, "");

/** Faults of tracking. */
export const TRACK: Mutants = {
  "track: a parcel is found under the number that was asked": each(T, ({ found, status }) => ({
    found: found && status !== "delivered",
  })),
  "track: another parcel's answer says nothing about ours": inOperation(H, "track", (sound) => {
    if ("size" in sound) return sound;
    const read: typeof sound.read = (answer, number, settings) =>
      sound.read(answer, String(member(member(answer.json, "data"), "id") ?? number), settings);
    const renamed: typeof sound.read = (answer, number, settings) => {
      const result = read(answer, number, settings);
      return result.ok ? proven({ ...result.value, tracking_number: number }) : result;
    };
    return { ...sound, read: renamed };
  }),
  "track: what cannot be a tracking number is never put into an address": inClient(
    H,
    ({ track }, { options }) => ({
      track: async (numbers) => {
        for (const number of numbers.filter((one) => !isTrackingNumber(one)))
          await options.fetch?.(`https://hare.invalid/parcels/${number}`);
        return track(numbers);
      },
    }),
  ),
  "track: a number that is asked twice is answered once": tracked(H, (result, numbers) => ({
    ...result,
    shipments: numbers.flatMap(
      (number) => result.shipments.find((one) => one.tracking_number === number) ?? [],
    ),
  })),
  "track: times are instants in UTC, or none": each(H, ({ occurred_at }) => ({
    occurred_at: local(occurred_at),
  })),
  "track: an unknown word is kept raw and changes nothing": each(H, ({ found, status }) =>
    found && status === null ? { status: "in_transit" } : {},
  ),
  "track: a parcel the carrier does not know is not found, and that is no failure": each(H, ({ found }) =>
    found ? {} : { raw_status: "?" },
  ),
  "track: many parcels are read from the account's list, and only the others one by one": asIf(
    H,
    (carrier) => ({
      ...carrier,
      operations: { ...carrier.operations, trackList: undefined },
    }),
  ),
  "track: many parcels go in the carrier's batches, none left out": asIf(T, (carrier) => {
    const { track } = carrier.operations;
    return {
      ...carrier,
      operations: { ...carrier.operations, track: "size" in track ? { ...track, size: 1 } : track },
    };
  }),
  "track: many parcels go one by one, none left out": inClient(SNAIL, ({ track }) => ({
    track: (numbers) => track(numbers.slice(0, 10)),
  })),
  "track: a server error is read again, and then answers": believed(({ status }) => status === 500),
  "track: HTML in place of JSON is read again, and then answers": believed(({ text }) =>
    text.startsWith("<"),
  ),
  "track: an empty body is read again, and then answers": believed(
    ({ status, text }) => status === 200 && text === "",
  ),
  "track: a cut connection is read again, and then answers": believed(({ fault }) => fault === "cut"),
  "track: a carrier too slow to answer in time is read again, and then answers": believed(
    ({ fault }) => fault === "timeout",
  ),
  "track: a carrier that keeps failing leaves every state as it was": tracked(H, (result) => ({
    ...result,
    failed: [],
  })),
  "track: keys refused for one parcel are not tried for the next": inClient(H, ({ track }) => ({
    track: async (numbers) => {
      const result = await track(numbers);
      const more = result.outcome === "unauthorized" ? numbers.slice(0, 5) : [];
      for (const number of more) await track([number]);
      return result;
    },
  })),
};

/** Faults of looking up, and of the live list of cities. */
export const LISTS: Mutants = {
  "lookup: our parcel is found, on whatever page": looked((result) =>
    "found" in result && result.found ? { found: { ...result.found, outcome: "uncertain" } } : result,
  ),
  "lookup: after a create whose answer was lost it finds the parcel, and no second create goes out": inClient(
    H,
    forgetsLostCreate,
  ),
  "lookup: no parcel of ours in the whole list is proof that there is none": looked((result) =>
    "found" in result && result.found === null ? { unknown: true } : result,
  ),
  "lookup: our reference with another amount is for a person to judge": inOperation(H, "lookup", (sound) => ({
    ...sound,
    read: (answer, paged, settings) => {
      const result = sound.read(answer, paged, settings);
      const same = { cod_amount: paged.query.cod_amount };
      return result.ok
        ? proven({ ...result.value, items: result.value.items.map((one) => ({ ...one, ...same })) })
        : result;
    },
  })),
  "lookup: a parcel with another reference is not ours": inOperation(H, "lookup", (sound) => ({
    ...sound,
    read: (answer, paged, settings) => {
      const result = sound.read(answer, paged, settings);
      const { cod_amount, reference } = paged.query;
      return result.ok
        ? proven({
            ...result.value,
            items: result.value.items.map((one) =>
              one.cod_amount === cod_amount ? { ...one, reference } : one,
            ),
          })
        : result;
    },
  })),
  "lookup: a search that fails proves nothing": looked((result) => without(result, /not readable/)),
  "lookup: half a list proves nothing": onLine(H, (line) => async (url, init) => {
    const response = await line(url, init);
    const lost = new URL(url).pathname === "/search" && url.includes("page=2") && response.status === 500;
    return lost ? Response.json({ ok: true, data: { list: [] } }) : response;
  }),
  "lookup: is not offered, so it answers unknown without a call": inClient(T, ({ lookup }, { options }) => ({
    lookup: async (request) => {
      await options.fetch?.("https://tortoise.invalid/search").catch(() => undefined);
      return lookup(request);
    },
  })),
  "cities: every page of the live list is read": inClient(H, ({ cities }) => ({
    cities: async () => {
      await cities();
      return cities();
    },
  })),
  "cities: a list that cannot be read whole is no list": listed((result) =>
    /HTTP 500/.test(result.message ?? "") ? { entries: [] } : result,
  ),
  "cities: an answer that is no list is no list": inOperation(H, "cities", (sound) => ({
    ...sound,
    read: (answer, ...rest) => {
      const result = sound.read(answer, ...rest);
      return result.ok || answer.status !== 200 ? result : proven({ items: [], next: null });
    },
  })),
  "cities: nothing is sent before a list is there": inOptions(H, ({ cities }) => ({
    cities: cities && (() => cities().catch(() => H.carrier.cities.bundled)),
  })),
  "cities: without the shop's list the live one is loaded once for many": inClient(
    H,
    (client, { options, fresh }) => ({
      create: (list) => (options.cities ? client : fresh()).create(list),
    }),
  ),
};
