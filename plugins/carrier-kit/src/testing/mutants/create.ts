import type { CarrierClient } from "../../client/types";
import { type KitUnderTest, realKit } from "../../conformance/kit";
import type { HttpCall } from "../../http";
import { proven } from "../../operation";
import type { CreateResult, ShipmentRequest } from "../../shipment";
import { isObject, member } from "../../text/json";
import {
  asIf,
  H,
  type Heard,
  inClient,
  inOperation,
  type Mutant,
  type Mutants,
  resend,
  type Subject,
  T,
} from "./mutant";

const isCreate = (method: string, path: string) => method === "POST" && path.endsWith("/parcels");
/** A create that is sent again after such an answer. */
const again = (on: Subject, when: (heard: Heard) => boolean): Mutant => resend(on, isCreate, when);
const good = ({ status }: Heard) => status >= 200 && status < 300;

/** The results of `create`, changed. */
const results = (on: Subject, change: (list: CreateResult[]) => CreateResult[]): Mutant =>
  inClient(on, ({ create }) => ({ create: async (requests) => change(await create(requests)) }));
const each = (on: Subject, change: (result: CreateResult) => Partial<CreateResult>): Mutant =>
  results(on, (list) => list.map((result) => ({ ...result, ...change(result) })));

/** What comes of a create that the carrier refused because it has the reference, changed. */
function afterTaken(change: (result: CreateResult) => Partial<CreateResult>): Mutant {
  const createCarrierClient: KitUnderTest["createCarrierClient"] = (carrier, options) => {
    let taken = false;
    const listening: typeof fetch = async (url, init) => {
      const response = await (options.fetch ?? fetch)(url, init);
      taken ||= (await response.clone().text()).includes("déjà");
      return response;
    };
    const client = realKit.createCarrierClient(carrier, { ...options, fetch: listening });
    const changed = (result: CreateResult) => (taken ? { ...result, ...change(result) } : result);
    return { ...client, create: async (list) => (await client.create(list)).map(changed) };
  };
  return { on: H, kit: { ...realKit, createCarrierClient } };
}

/** The requests, changed before the kit sees them. */
const requests = (change: (request: ShipmentRequest) => Partial<ShipmentRequest>): Mutant =>
  inClient(H, ({ create }) => ({
    create: (list) => create(list.map((one) => ({ ...one, ...change(one) }))),
  }));
const city = (fits: (name: string) => boolean, instead: string): Mutant =>
  requests(({ address }) => (fits(address.city) ? { address: { ...address, city: instead } } : {}));
const phone = (change: (text: string) => string): Mutant =>
  requests(({ recipient }) => ({ recipient: { ...recipient, phone: change(recipient.phone) } }));

/** The hare's body, changed. */
const body = (change: (json: Record<string, unknown>) => Record<string, unknown>): Mutant =>
  inOperation(H, "create", (sound) => {
    if ("size" in sound) return sound;
    const build: typeof sound.build = (...given): HttpCall => {
      const call = sound.build(...given);
      return { ...call, json: isObject(call.json) ? { ...call.json, ...change(call.json) } : call.json };
    };
    return { ...sound, build };
  });

/** A client that forgets what is under way when the same parcel comes a second time. */
function forgetful(client: CarrierClient, fresh: () => CarrierClient): Partial<CarrierClient> {
  const underWay: string[] = [];
  return {
    create: (list) => {
      const busy = list.some(({ reference }) => underWay.includes(reference));
      underWay.push(...list.map(({ reference }) => reference));
      const answer = (busy ? fresh() : client).create(list);
      return answer.finally(() => underWay.splice(0));
    },
  };
}

/** Faults of what counts as created, and of what goes out twice. */
export const CREATE: Mutants = {
  "create: a proven answer is created, with a tracking number that is not our reference": each(H, (one) =>
    one.outcome === "created" ? { tracking_number: one.reference } : {},
  ),
  "create: a broken answer never makes a parcel that the whole one did not name": inOperation(
    H,
    "create",
    (sound) => {
      if ("size" in sound) return sound;
      const read: typeof sound.read = (answer, ...rest) => {
        const result = sound.read(answer, ...rest);
        const id = member(member(answer.json, "data"), "id");
        return !result.ok && id !== undefined ? proven({ tracking_number: String(id) }) : result;
      };
      return { ...sound, read };
    },
  ),
  "create: one number given to two parcels leaves the second uncertain": each(H, ({ message }) =>
    message?.includes("another parcel") ? { outcome: "created" } : {},
  ),
  "create: a server error (500) is uncertain, and the call goes out once": again(
    H,
    ({ status }) => status === 500,
  ),
  "create: HTML in place of JSON is uncertain, and the call goes out once": again(
    H,
    (heard) => good(heard) && heard.text.startsWith("<"),
  ),
  "create: a maintenance page (503) is uncertain, and the call goes out once": again(
    H,
    ({ status }) => status === 503,
  ),
  "create: cut-off JSON is uncertain, and the call goes out once": again(
    H,
    (heard) => good(heard) && heard.text.startsWith("{") && !heard.text.endsWith("}"),
  ),
  "create: an empty body is uncertain, and the call goes out once": again(
    H,
    (heard) => good(heard) && heard.text === "",
  ),
  "create: a redirect is uncertain, and the call goes out once": again(
    H,
    ({ status, headers }) => status === 302 && headers.get("location") !== "/login",
  ),
  "create: a cut connection is uncertain, and the call goes out once": again(
    T,
    ({ fault }) => fault === "cut",
  ),
  "create: a carrier too slow to answer in time is uncertain, and the call goes out once": again(
    H,
    ({ fault }) => fault === "timeout",
  ),
  "create: a refused connection is unavailable, and the call goes out once": again(
    H,
    ({ fault }) => fault === "unreachable",
  ),
  "create: a call too many (429) is unavailable, and the call goes out once": again(
    H,
    ({ status, headers }) => status === 429 && headers.get("retry-after") === "1",
  ),
  "create: HTTP 200 with an inner refusal is refused, with the carrier's reason": each(
    H,
    ({ outcome, reason }) => (outcome === "refused" && !reason ? { message: undefined } : {}),
  ),
  "keys: those the carrier does not accept are unauthorized, and no refusal of the parcel": each(
    H,
    ({ outcome, message }) =>
      outcome === "unauthorized" && message === undefined ? { outcome: "refused" } : {},
  ),
  "create: a reference that the carrier has already is looked up, and the parcel is ours when it is found":
    afterTaken((result) => (result.outcome === "created" ? { outcome: "uncertain" } : {})),
  "create: a reference that the carrier has already is looked up, and refused when there is none of ours":
    afterTaken((result) => (result.outcome === "refused" ? { outcome: "uncertain" } : {})),
  "create: a reference that the carrier has already is looked up, and uncertain when the look-up fails":
    afterTaken((result) => (result.outcome === "uncertain" ? { outcome: "refused" } : {})),
  "create: in a list, a parcel that the carrier refuses leaves the others created": results(H, (list) => {
    const refused = list.some(({ outcome, reason }) => outcome === "refused" && !reason);
    return refused ? list.map((one) => ({ ...one, outcome: "refused" })) : list;
  }),
  "create: results stand in the order of the requests, refusals of ours among them": results(H, (list) => [
    ...list.filter(({ reason }) => !reason),
    ...list.filter(({ reason }) => reason),
  ]),
  "create: a reference that stands in a list twice goes out once": inClient(H, ({ create }) => ({
    create: async (list) => {
      if (new Set(list.map(({ reference }) => reference)).size === list.length) return create(list);
      const answers: CreateResult[] = [];
      for (const one of list) answers.push(...(await create([one])));
      return answers;
    },
  })),
  "create: a parcel that is being created is not sent beside itself": inClient(H, (client, { fresh }) =>
    forgetful(client, fresh),
  ),
  "create: a phone of another country is refused before anything is sent": phone((text) =>
    text.replace("+33", "0"),
  ),
  "create: a phone in the city box is refused before anything is sent": city(
    (name) => /^\d+$/.test(name),
    "Safi",
  ),
  "create: a city nobody knows is refused before anything is sent": city(
    (name) => name === "Atlantide",
    "Safi",
  ),
  "create: an empty city is refused before anything is sent": city((name) => name.trim() === "", "Safi"),
  "create: a negative amount is refused before anything is sent": requests(({ cod_amount }) => ({
    cod_amount: Math.abs(cod_amount),
  })),
  "create: an empty name is refused before anything is sent": requests(({ recipient }) => ({
    recipient: { ...recipient, name: recipient.name.trim() || "Client" },
  })),
  "create: the phone reaches the carrier in one form, however it was written": phone((text) =>
    text.replace(/^\+212/, "x"),
  ),
  "create: a phone in Arabic-Indic digits is the same phone": phone((text) => text.replace(/[٠-٩]/g, "x")),
  "create: the city is understood in any case and with any blanks": city(
    (name) => /[A-Z]/.test(name) && name === name.toUpperCase(),
    "Atlantide",
  ),
  "create: the amount is in dirhams, never multiplied": body(({ price }) => ({
    price: Number.isInteger(price) ? Number(price) * 100 : price,
  })),
  "create: centimes are kept where the carrier takes them, rounded half up elsewhere": body(({ price }) => ({
    price: Math.round(Number(price)),
  })),
  "create: a prepaid parcel collects nothing": requests(({ cod_amount }) => ({
    cod_amount: cod_amount || -1,
  })),
  "create: our reference goes with the parcel": body(() => ({ ref: undefined })),
  "create: line breaks and hidden characters never reach the carrier": body(({ name }) => ({
    name: `${name}\n`,
  })),
  "open parcel: the shop's word on opening goes with the parcel": body(() => ({ open: 1 })),
  "exchange: the carrier is told, and other parcels are none": body(() => ({ exchange_of: undefined })),
  "exchange: is not offered, so it is refused and nothing is sent": asIf(T, (carrier) => ({
    ...carrier,
    abilities: { ...carrier.abilities, exchange: true },
  })),
  "open parcel: is not offered, so the shop's word changes nothing": asIf(T, (carrier) => {
    const { create } = carrier.operations;
    if (!("size" in create)) return carrier;
    const build: typeof create.build = (list, settings) => {
      const call = create.build(list, settings);
      return { ...call, json: [call.json, list.map(({ allow_open }) => allow_open)] };
    };
    return {
      ...carrier,
      abilities: { ...carrier.abilities, openParcel: true },
      operations: { ...carrier.operations, create: { ...create, build } },
    };
  }),
};
