import type { Carrier, Operation } from "./carrier";
import type { PlaceReader } from "./cities";
import { createAll } from "./client/create";
import { quoteQuery, quotesFrom } from "./client/quote";
import type { Runner } from "./client/runner";
import { trackAll } from "./client/track";
import { type HttpAnswer, prepareCall, type Reply } from "./http";
import { judge } from "./outcomes";
import { prepareShipment } from "./prepare";
import { createRedactor, type Redactor } from "./redact";
import { placeholderSettings, secretsOf } from "./settings";
import type { CityQuery, CreateResult, ShipmentEvent } from "./shipment";
import { isObject, member, textAt } from "./text/json";
import type { Exchanged } from "./transport/exchange";
import { answerFrom, retryAfter } from "./transport/send";
import { readWebhook } from "./webhook";

export const REPLAY_OPERATIONS = ["create", "track", "quote", "webhook"] as const;
export type ReplayOperation = (typeof REPLAY_OPERATIONS)[number];

export interface ReplayOptions {
  /** The carrier's answer as `out.json` has it; without it nothing is answered. */
  response?: unknown;
  places?: PlaceReader;
}

interface Recorder {
  run: Runner;
  requests: { method: string; url: string; headers: Record<string, string>; body: unknown }[];
}

const PLACEHOLDER_SESSION = "placeholder-session";

/** Text as it stands, all else as JSON (`String()` would run a `toString` that came with it); no JSON where it nests too deep. */
function asText(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "(nested too deeply)";
  }
}

function headerTexts(given: unknown): Record<string, string> {
  const entries = isObject(given) ? Object.entries(given) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, asText(value)]));
}

/** The reply that an `out.json` stands for: `{ "error": … }` is no answer at all, a string body stands byte for byte. */
export function replyFrom(response: unknown): Reply {
  const error = textAt(response, "error");
  if (error !== undefined) {
    if (/refused|unreach/i.test(error)) return { ok: false, failure: "unreachable" };
    return { ok: false, failure: /time-?out/i.test(error) ? "timeout" : "cut" };
  }
  const status = member(response, "status");
  if (typeof status !== "number" || !Number.isInteger(status)) return { ok: false, failure: "cut" };
  const body = member(response, "body");
  const text = asText(body);
  const given = member(response, "headers");
  const lower = Object.entries(headerTexts(given)).map(([name, value]) => [name.toLowerCase(), value]);
  return answerFrom(status, Object.fromEntries(lower), Buffer.from(text));
}

function recorder(carrier: Carrier, redactor: Redactor, response: unknown): Recorder {
  const settings = placeholderSettings(carrier.settings.fields);
  const requests: Recorder["requests"] = [];
  const standing = { ...carrier.headers?.(settings), ...carrier.session?.headers(PLACEHOLDER_SESSION) };
  const reply = replyFrom(response);
  const run = async <I, O>(operation: Operation<I, O>, input: I): Promise<Exchanged<O>> => {
    const reason = operation.refuse?.(input, settings);
    if (reason) return { ok: false, outcome: "refused", message: `not sent: ${reason}` };
    const call = operation.build(input, settings);
    const { method, url, headers, body } = prepareCall(call, carrier.baseUrl(settings), standing);
    requests.push({
      method,
      url: redactor.text(url),
      headers: redactor.headers(headers),
      body: redactor.json(body),
    });
    const read = (answer: HttpAnswer) => operation.read(answer, input, settings);
    const result = judge(reply, call.expect ?? "json", read, carrier.session?.isLoginPage);
    const retryAfterMs = retryAfter(reply, Date.now());
    return result.ok || retryAfterMs === undefined ? result : { ...result, retryAfterMs };
  };
  return { run, requests };
}

function shownResult(result: CreateResult): Record<string, unknown> {
  const { reference, outcome, tracking_number, carrier_id, label_url, fee, message } = result;
  return { reference, outcome, tracking_number, carrier_id, label_url, fee, message };
}

function shownEvent({
  tracking_number,
  status,
  raw_status,
  occurred_at,
}: ShipmentEvent): Record<string, unknown> {
  return { tracking_number, status, raw_status, occurred_at };
}

async function replayCreate(carrier: Carrier, input: unknown, record: Recorder, options: ReplayOptions) {
  const cities = carrier.cities.bundled;
  const prepared = [input].flat().map((one) => prepareShipment(carrier, one, cities, options.places));
  const ready = prepared.flatMap((one) => (one.ok ? [one.value] : []));
  const sent = await createAll(carrier.operations.create, ready, record.run);
  // Without an answer there is nothing to say of what would be sent; refusals of ours stand in any case.
  const answers = (options.response === undefined ? [] : sent)[Symbol.iterator]();
  const results = prepared.flatMap((one) => (one.ok ? (answers.next().value ?? []) : one.refusal));
  return { requests: record.requests, results: results.map(shownResult) };
}

async function replayTrack(carrier: Carrier, input: unknown, record: Recorder, options: ReplayOptions) {
  const given = member(input, "tracking_numbers");
  const numbers = (Array.isArray(given) ? given : []).filter((one): one is string => typeof one === "string");
  const { shipments, outcome } = await trackAll(
    { ...carrier.operations, trackList: undefined },
    numbers,
    record.run,
  );
  if (options.response === undefined) return { requests: record.requests, shipments: [] };
  const shown = shipments.map(({ carrier_code: _, ...shipment }) => ({
    ...shipment,
    events: shipment.events.map(shownEvent),
  }));
  return { requests: record.requests, shipments: shown, outcome };
}

async function replayQuote(carrier: Carrier, input: unknown, record: Recorder, options: ReplayOptions) {
  const asked: CityQuery = { city: textAt(input, "city") ?? "", district: textAt(input, "district") };
  const query = quoteQuery(asked, carrier.cities.bundled, options.places);
  if (!carrier.operations.quote) return { requests: [], quotes: [] };
  const page = await record.run(carrier.operations.quote, { query, page: 1 });
  if (options.response === undefined) return { requests: record.requests, quotes: [] };
  if (page.ok)
    return { requests: record.requests, quotes: quotesFrom(query, page.value.items, options.places) };
  const outcome = page.outcome === "unauthorized" ? "unauthorized" : "unavailable";
  return { requests: record.requests, quotes: [], outcome };
}

function replayWebhook(carrier: Carrier, input: unknown) {
  const given = member(input, "headers");
  const headers = headerTexts(given);
  const text = (key: string): string => {
    const value = member(input, key);
    return typeof value === "string" ? value : "";
  };
  const reading = readWebhook(carrier, {
    method: text("method") || "POST",
    url: text("url"),
    headers,
    rawBody: text("raw_body"),
    secret: text("secret"),
  });
  const { httpStatus, reply, events, confirm } = reading;
  return {
    http_status: httpStatus,
    ...(reply === undefined ? {} : { reply }),
    events: events.map(shownEvent),
    confirm,
  };
}

/**
 * What a carrier makes of one answer: no network, placeholder settings, the bundled list. Gives the JSON value of
 * `npm run carrier -- replay`; whatever the carrier's data looks like, it does not throw.
 */
export async function replay(
  carrier: Carrier,
  operation: ReplayOperation,
  input: unknown,
  options: ReplayOptions = {},
): Promise<Record<string, unknown>> {
  if (operation === "webhook") return replayWebhook(carrier, input);
  const settings = placeholderSettings(carrier.settings.fields);
  const redactor = createRedactor([...secretsOf(carrier.settings.fields, settings), PLACEHOLDER_SESSION]);
  const record = recorder(carrier, redactor, options.response);
  if (operation === "create") return replayCreate(carrier, input, record, options);
  if (operation === "track") return replayTrack(carrier, input, record, options);
  return replayQuote(carrier, input, record, options);
}
