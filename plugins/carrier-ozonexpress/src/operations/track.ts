import {
  type Block,
  blocksIn,
  entriesOf,
  eventAt,
  foundParcel,
  type HttpAnswer,
  member,
  type OperationOf,
  oldestFirst,
  proven,
  type ShipmentEvent,
  type TrackedShipment,
  unixAt,
  unknownParcel,
  unproven,
} from "@souk/carrier-kit";
import { failureIn, refusalIn, saysUnknown, succeeded } from "../answers";
import { BLOCK_KEYS, STEP_KEYS } from "../fields";
import { accountCall } from "../own-number";
import { statuses } from "../statuses";
import type { Settings } from "../types";

function readStep(number: string, entry: unknown): ShipmentEvent | null {
  const event = eventAt(number, entry, STEP_KEYS, (word) => statuses.read(word));
  return event && { ...event, occurred_at: unixAt(entry, "TIME") ?? event.occurred_at };
}

function readBlock(answer: HttpAnswer, { content }: Block, asked: string, only: boolean): TrackedShipment[] {
  if (saysUnknown(answer, content)) return [unknownParcel(asked)];
  // Alone, RESULT is documented; the shape of several is not, and there a missing RESULT is no refusal.
  const silent = !only && member(content, "RESULT") === undefined;
  if (refusalIn(answer, content) || !(silent || succeeded(content))) return [];
  const events = oldestFirst(entriesOf(member(content, "HISTORY")).map((entry) => readStep(asked, entry)));
  const last = readStep(asked, member(content, "LAST_TRACKING")) ?? events.at(-1);
  return silent && last === undefined ? [] : [foundParcel(asked, last, events)];
}

/** `POST tracking`: a form for one number, JSON for several. Fifty are what integrations send; no limit is documented. */
export const track: OperationOf<Settings>["trackBatch"] = {
  size: 50,
  build: (numbers, settings) => {
    const [only = "", ...more] = numbers;
    const body =
      more.length > 0 ? { json: { "tracking-number": numbers } } : { form: { "tracking-number": only } };
    return accountCall("tracking", settings, body);
  },
  read: (answer, numbers) => {
    const blocks = blocksIn(answer.json, BLOCK_KEYS);
    const [first] = blocks;
    const [only, ...more] = numbers;
    const alone = only !== undefined && more.length === 0;
    const failure = failureIn(answer, first?.content);
    if (failure.outcome === "unauthorized") return failure;
    // A refusal names no parcel: it can only be about the one that was asked.
    const nameless =
      blocks.length === 1 && first?.number === undefined && saysUnknown(answer, first?.content);
    if (alone && (nameless || answer.status === 404)) return proven([unknownParcel(only)]);
    const shipments = numbers.flatMap((asked) => {
      const block = blocks.find(({ number }) => number?.toLowerCase() === asked.toLowerCase());
      return block ? readBlock(answer, block, asked, alone) : [];
    });
    return shipments.length > 0 ? proven(shipments) : unproven("unavailable", failure.message);
  },
};
