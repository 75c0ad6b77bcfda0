import {
  casablancaToUtc,
  foundParcel,
  type HttpAnswer,
  isObject,
  member,
  type Operation,
  oldestFirst,
  proven,
  type ShipmentEvent,
  type TrackedShipment,
  textAt,
  trackingAt,
  unixToUtc,
  unknownParcel,
  unproven,
} from "@souk/carrier-kit";
import { readFailure, refusalIn, saysUnknown, succeeded } from "../answers";
import { accountPath } from "../own-number";
import { statuses } from "../statuses";
import type { Settings } from "../types";

/** What integrations send in one call; the carrier documents no limit. */
const BATCH = 50;
const BLOCK_KEYS = ["RESULT", "TRACKING-NUMBER", "HISTORY", "LAST_TRACKING"];

function instant(entry: unknown): string | null {
  const time = member(entry, "TIME");
  const unix = typeof time === "string" || typeof time === "number" ? unixToUtc(time) : null;
  return unix ?? casablancaToUtc(textAt(entry, "TIME_STR") ?? "");
}

/** One step. Its COMMENT may hold the courier's name and phone, so it is not read at all. */
function readStep(tracking_number: string, entry: unknown): ShipmentEvent | null {
  const word = textAt(entry, "STATUT");
  if (word === undefined) return null;
  const { status } = statuses.read(word);
  return { tracking_number, status, raw_status: word, occurred_at: instant(entry) };
}

/** HISTORY is an object with "1", "2", … as keys; a list is read too. */
function readHistory(tracking_number: string, history: unknown): ShipmentEvent[] {
  const steps = typeof history === "object" && history !== null ? Object.entries(history) : [];
  const events = steps
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => readStep(tracking_number, entry));
  return oldestFirst(events.filter((event) => event !== null));
}

interface Block {
  /** The number it is filed under, or that it names itself. */
  number: string | undefined;
  content: unknown;
}

function toBlock(content: unknown, key?: string): Block {
  const own = trackingAt(content, "TRACKING-NUMBER");
  return { number: own ?? key, content };
}

/** The parcels in an answer: a single block, a list of them, or an object keyed by number. */
function blocksIn(json: unknown): Block[] {
  const body = member(json, "TRACKING") ?? json;
  const inner = (one: unknown): unknown => member(one, "TRACKING") ?? one;
  if (Array.isArray(body)) return body.map((one) => toBlock(inner(one)));
  if (!isObject(body)) return [];
  if (BLOCK_KEYS.some((key) => Object.hasOwn(body, key))) return [toBlock(body)];
  return Object.entries(body).map(([key, one]) => toBlock(inner(one), key));
}

function readBlock(
  answer: HttpAnswer,
  { content }: Block,
  asked: string,
  only: boolean,
): TrackedShipment | null {
  if (saysUnknown(answer, content)) return unknownParcel(asked);
  // Alone, RESULT is documented; the shape of several is not, and there a missing RESULT is no refusal.
  const silent = !only && member(content, "RESULT") === undefined;
  if (refusalIn(answer, content) || !(silent || succeeded(content))) return null;
  const events = readHistory(asked, member(content, "HISTORY"));
  const last = readStep(asked, member(content, "LAST_TRACKING")) ?? events.at(-1);
  if (silent && last === undefined) return null;
  return foundParcel(asked, last, events);
}

/** `POST tracking`: a form for one number, JSON for several. */
export const track: Operation<string[], TrackedShipment[], Settings> & { size: number } = {
  size: BATCH,
  build: (numbers, settings) => {
    const call = { method: "POST", path: accountPath("tracking", settings) } as const;
    const [only = "", ...more] = numbers;
    return more.length > 0
      ? { ...call, json: { "tracking-number": numbers } }
      : { ...call, form: { "tracking-number": only } };
  },
  read: (answer, numbers) => {
    const blocks = blocksIn(answer.json);
    const [first] = blocks;
    const [only, ...more] = numbers;
    const alone = only !== undefined && more.length === 0;
    const failure = readFailure(answer, first?.content);
    if (failure.outcome === "unauthorized") return failure;
    if (alone && answer.status === 404) return proven([unknownParcel(only)]);
    // A refusal names no parcel: it can only be about the one that was asked.
    const nameless = alone && blocks.length === 1 && first?.number === undefined;
    if (nameless && saysUnknown(answer, first?.content)) return proven([unknownParcel(only)]);
    const shipments = numbers.flatMap((asked) => {
      const block = blocks.find(({ number }) => number?.toLowerCase() === asked.toLowerCase());
      return (block && readBlock(answer, block, asked, alone)) ?? [];
    });
    if (shipments.length > 0) return proven(shipments);
    return unproven("unavailable", failure.message);
  },
};
