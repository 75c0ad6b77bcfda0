import type { DocumentResult } from "../../client/documents";
import type { CarrierClient } from "../../client/types";
import { H, inCarrier, inClient, type Mutant, type Mutants, onLine, resend, T } from "./mutant";

const bytes = new TextEncoder().encode("<html>");
const believed = (result: DocumentResult, message: RegExp): DocumentResult =>
  "message" in result && message.test(result.message ?? "") ? { outcome: "ready", pdf: bytes } : result;

const labels = (change: (result: DocumentResult) => DocumentResult): Mutant =>
  inClient(H, (client) => ({ labels: async (...given) => change(await client.labels(...given)) }));
const notes = (change: (result: DocumentResult) => DocumentResult): Mutant =>
  inClient(H, (client) => ({
    deliveryNote: async (...given) => change(await client.deliveryNote(...given)),
  }));
/** A document that is fetched by plain http. */
const plain = (path: string): Mutant =>
  onLine(H, (line) => (url, init) => line(url.endsWith(path) ? url.replace("https", "http") : url, init));

type Asking = "pickup" | "cancelPickup" | "cancel" | "returns" | "registerWebhook";
const NAMES: Record<Asking, [name: string, method: string, path: RegExp]> = {
  pickup: ["pickup", "POST", /^\/pickups$/],
  cancelPickup: ["pickup withdrawn", "DELETE", /^\/pickups\//],
  cancel: ["cancel", "DELETE", /^\/parcels\//],
  returns: ["return", "POST", /^\/returns$/],
  registerWebhook: ["webhook address", "PUT", /^\/hook$/],
};

/** A method of the client whose result is changed. */
function asked(
  name: Asking,
  change: (result: { outcome: string; message?: string }, calls: number) => object,
): Mutant {
  return inClient(H, (client) => {
    let calls = 0;
    const method: (input: never) => Promise<{ outcome: string; message?: string }> = client[name];
    const changed = async (input: never) => {
      calls += 1;
      const result = await method(input);
      return { ...result, ...change(result, calls) };
    };
    return { [name]: changed };
  });
}

/** The three checks of each thing that can be asked, and the one where it cannot. */
function askedMutants(name: Asking): Mutants {
  const [shown, method, path] = NAMES[name];
  return {
    [`${shown}: done, and refused a second time where the carrier does so`]: asked(
      name,
      ({ outcome }, calls) => (calls > 1 && outcome === "refused" ? { outcome: "cancelled" } : {}),
    ),
    [`${shown}: what the carrier refuses is refused, with its words`]: asked(name, ({ outcome }) =>
      outcome === "refused" ? { message: undefined } : {},
    ),
    [`${shown}: no answer is uncertain, and the call is not repeated`]: resend(
      H,
      (given, at) => given === method && path.test(at),
      ({ fault }) => fault === "cut",
    ),
    [`${shown}: not offered, so refused without a call`]: calling(name),
  };
}

/** A method that calls the carrier although it has no such thing. */
function calling(name: Asking | "labels" | "deliveryNote" | "statusWords" | "quote"): Mutant {
  return inClient(T, (client, { options }) => {
    const method: (...given: never[]) => Promise<unknown> = client[name];
    const called = async (...given: never[]) => {
      await options.fetch?.("https://tortoise.invalid/ping").catch(() => undefined);
      return method(...given);
    };
    return { [name]: called } as Partial<CarrierClient>;
  });
}

/** Faults of documents, prices and of all that is asked of a carrier. */
export const DOCUMENTS: Mutants = {
  "labels: the document is a real PDF, fetched by https": plain("/1.pdf"),
  "labels: HTML in place of the document is no label": labels((result) => believed(result, /not readable/)),
  "labels: an empty document is no label": labels((result) => believed(result, /empty/)),
  "labels: none for no parcel, nor for what cannot be one": inClient(H, (client) => ({
    labels: (numbers, options) => client.labels(numbers.length > 0 ? numbers : ["H1"], options),
  })),
  "labels: a document on another host is not fetched": inCarrier(H, (carrier) => ({
    ...carrier,
    documentDomains: ["evil.invalid"],
  })),
  "labels: not offered, so refused without a call": calling("labels"),
  "delivery note: the document is a real PDF, fetched by https": plain("/notes/7.pdf"),
  "delivery note: HTML in place of the document is no note": notes((result) =>
    believed(result, /not readable/),
  ),
  "delivery note: an empty document is no note": notes((result) => believed(result, /empty/)),
  "delivery note: none for no parcel, nor for what cannot be one": inClient(H, (client) => ({
    deliveryNote: (numbers, options) => client.deliveryNote(numbers.length > 0 ? numbers : ["H1"], options),
  })),
  "delivery note: a step that changes something is not repeated after a cut": resend(
    H,
    (method, path) => method === "POST" && path === "/notes",
    ({ fault }) => fault === "cut",
  ),
  "delivery note: not offered, so refused without a call": calling("deliveryNote"),
  ...askedMutants("pickup"),
  ...askedMutants("cancelPickup"),
  ...askedMutants("cancel"),
  ...askedMutants("returns"),
  ...askedMutants("registerWebhook"),
  "pickup: without parcels or with a strange phone nothing is sent": inClient(H, ({ pickup }) => ({
    pickup: (request) => pickup({ ...request, phone: request.phone.replace("+33", "0") }),
  })),
  "status list: the carrier's own words, each with whether our table knows it": inClient(
    H,
    ({ statusWords }) => ({
      statusWords: async () => {
        const result = await statusWords();
        return { ...result, words: result.words.map((word) => ({ ...word, known: true })) };
      },
    }),
  ),
  "status list: a failing carrier gives none": inClient(H, ({ statusWords }) => ({
    statusWords: async () => ({ words: (await statusWords()).words }),
  })),
  "status list: not offered, so it is empty without a call": calling("statusWords"),
  "quote: a price in dirhams": inClient(H, ({ quote }) => ({
    quote: async (query) => {
      const result = await quote(query);
      return { ...result, quotes: result.quotes.map((one) => ({ ...one, price: one.price * 100 })) };
    },
  })),
  "quote: a failing carrier gives no price": inClient(H, ({ quote }) => ({
    quote: async (query) => ({ quotes: (await quote(query)).quotes }),
  })),
  "quote: a place that nobody knows has no price": inClient(H, ({ quote }) => ({
    quote: async (query) => {
      const result = await quote(query);
      const guess = [{ city: query.city, price: 30 }];
      return result.outcome || result.quotes.length > 0 ? result : { quotes: guess };
    },
  })),
  "quote: not offered, so there is no price and no call": calling("quote"),
};
