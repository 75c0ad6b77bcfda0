import type { Carrier, ReadResult } from "../carrier";
import { unproven } from "../carrier";
import type { CityEntry } from "../cities";
import { prepareLookup } from "../prepare";
import type { CityQuery, ShipmentRequest, StatusWord } from "../shipment";
import type { Clock } from "../transport/clock";
import { createExchange, type Exchange, type ExchangeParts } from "../transport/exchange";
import type { CallKind } from "../transport/pipeline";
import { accountParts } from "./account";
import { createCityList } from "./city-list";
import { createWith } from "./create";
import { fetchDocument } from "./documents";
import { holdsParcel, type LookupResult, matchParcel } from "./lookup";
import type { CarrierClientOptions } from "./options";
import { readPages } from "./pages";
import { answersQuote, quoteQuery, quotesFrom } from "./quote";
import { cancel, registerWebhook, request } from "./requests";
import type { Runner } from "./runner";
import { trackAll } from "./track";
import type { CarrierClient, QuoteResult, ReadFailure, StatusWordsResult } from "./types";

type CityList = () => Promise<ReadResult<readonly CityEntry[]>>;

/** What each of a client's methods works with. */
interface Account {
  carrier: Carrier;
  options: CarrierClientOptions;
  cityList: CityList;
  runner(kind: CallKind): Runner;
  clock: Clock;
}

const CREATE: CallKind = { operation: "create", write: true, priority: "create" };
const LOOKUP: CallKind = { operation: "lookup", write: false, priority: "create" };
const TRACK: CallKind = { operation: "track", write: false, priority: "poll" };
const QUOTE: CallKind = { operation: "quote", write: false, priority: "poll" };
const CITIES: CallKind = { operation: "cities", write: false, priority: "create" };
const STATUS_LIST: CallKind = { operation: "statusList", write: false, priority: "poll" };

function failed(result: { outcome: string; message?: string }): ReadFailure {
  const outcome = result.outcome === "unauthorized" ? "unauthorized" : "unavailable";
  return result.message === undefined ? { outcome } : { outcome, message: result.message };
}

async function lookup(account: Account, request: ShipmentRequest): Promise<LookupResult> {
  const { carrier } = account;
  const prepared = prepareLookup(carrier, request, account.clock.now());
  if (!carrier.operations.lookup || !prepared.ok) return { unknown: true };
  const query = prepared.value;
  const enough = (found: Parameters<typeof matchParcel>[1]) => holdsParcel(query, found);
  const records = await readPages(account.runner(LOOKUP), carrier.operations.lookup, query, enough);
  if (records.ok) return matchParcel(query, records.value);
  return records.message === undefined ? { unknown: true } : { unknown: true, message: records.message };
}

async function quote(account: Account, asked: CityQuery): Promise<QuoteResult> {
  const { carrier, options } = account;
  if (!carrier.operations.quote) return { quotes: [] };
  const known = await account.cityList();
  const query = quoteQuery(asked, known.ok ? known.value : [], options.places);
  const enough = (found: CityEntry[]) => answersQuote(query, found);
  const records = await readPages(account.runner(QUOTE), carrier.operations.quote, query, enough);
  return records.ok
    ? { quotes: quotesFrom(query, records.value, options.places) }
    : { quotes: [], ...failed(records) };
}

async function statusWords({ carrier, runner }: Account): Promise<StatusWordsResult> {
  const { statusList } = carrier.operations;
  if (!statusList) return { words: [] };
  const result = await runner(STATUS_LIST)(statusList, null);
  if (!result.ok) return { words: [], ...failed(result) };
  const known = ({ code, label }: StatusWord) => carrier.statuses.read(code ?? label).known;
  return { words: result.value.map((word) => ({ ...word, known: known(word) })) };
}

/**
 * A client for one account. The settings are fixed for its life, so calls under way finish with the keys they began with.
 * @throws CarrierSettingsError when the settings do not fit the carrier's schema.
 */
export function createCarrierClient(carrier: Carrier, options: CarrierClientOptions): CarrierClient {
  const parts = accountParts(carrier, options);
  const exchange = createExchange(parts);
  const runner =
    (kind: CallKind): Runner =>
    (operation, input) =>
      exchange.run(operation, input, kind);
  const readLive = () => readPages(runner(CITIES), carrier.operations.cities, null);
  const readGiven = async (): Promise<ReadResult<readonly CityEntry[]>> => {
    try {
      return { ok: true, value: (await options.cities?.()) ?? [] };
    } catch {
      return unproven("unavailable", "the shop's list of the carrier's cities cannot be read");
    }
  };
  const cityList: CityList = options.cities ? readGiven : createCityList(readLive, parts.clock);
  const account: Account = { carrier, options, cityList, runner, clock: parts.clock };
  const create = createWith({
    carrier,
    options,
    cityList,
    runner: (notAfter) => runner({ ...CREATE, notAfter }),
    ...(carrier.operations.lookup ? { lookup: (request) => lookup(account, request) } : {}),
    now: () => parts.clock.now(),
  });
  // Whatever the carrier echoes, nothing that leaves the client holds a secret.
  const shown =
    <A extends unknown[], T>(method: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> =>
      parts.redactor.clean(await method(...args));
  return {
    carrier,
    create: shown(create),
    lookup: shown((request: ShipmentRequest) => lookup(account, request)),
    track: shown((numbers: readonly string[]) => trackAll(carrier.operations, [...numbers], runner(TRACK))),
    quote: shown((query: CityQuery) => quote(account, query)),
    cities: shown(async () => {
      const result = await readLive();
      return result.ok ? { entries: result.value } : { entries: [], ...failed(result) };
    }),
    ...documentsAndRequests(parts, exchange),
    statusWords: shown(() => statusWords(account)),
  };
}

/** The methods that print, ask and cancel. */
function documentsAndRequests(parts: ExchangeParts, exchange: Exchange) {
  const { operations } = parts.carrier;
  return {
    labels: (numbers, options) =>
      fetchDocument(parts, exchange, "labels", { tracking_numbers: [...numbers], ...options }),
    deliveryNote: (numbers, options) =>
      fetchDocument(parts, exchange, "deliveryNote", {
        tracking_numbers: [...numbers],
        format: "a4",
        ...options,
      }),
    pickup: (input) => request(exchange, "pickup", operations.pickup, input),
    returns: (input) => request(exchange, "returns", operations.returns, input),
    cancel: (number) => cancel(exchange, "cancel", operations.cancel, number),
    cancelPickup: (id) => cancel(exchange, "cancelPickup", operations.cancelPickup, id),
    registerWebhook: (url) => registerWebhook(exchange, operations.registerWebhook, url),
  } satisfies Partial<CarrierClient>;
}
