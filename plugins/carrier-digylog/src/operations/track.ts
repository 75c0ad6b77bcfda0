import {
  carrierMessage,
  casablancaToUtc,
  foundParcel,
  type HttpAnswer,
  isObject,
  member,
  normaliseWord,
  proven,
  type ReadResult,
  type ShipmentEvent,
  shownText,
  type TrackedShipment,
  textAt,
  unknownParcel,
  unproven,
} from "@souk/carrier-kit";
import { readFailure } from "../answers";
import { readStatus } from "../statuses";

interface Step {
  event: ShipmentEvent;
  from?: string;
  to: string;
  /** Whether the entry is about the status: histories may hold changes of other fields too. */
  counts: boolean;
}

function readStep(tracking_number: string, entry: unknown): Step[] {
  const word = textAt(entry, "new value");
  if (word === undefined) return [];
  const before = textAt(entry, "old value");
  const type = textAt(entry, "type");
  const place = textAt(entry, "location");
  const { known, status } = readStatus(undefined, word);
  const occurred_at = casablancaToUtc(textAt(entry, "date") ?? "");
  const note = place === undefined ? {} : { note: shownText(place) };
  return [
    {
      event: { tracking_number, status, raw_status: word, occurred_at, ...note },
      ...(before === undefined ? {} : { from: normaliseWord(before) }),
      to: normaliseWord(word),
      counts: known || type === undefined || /statu/i.test(type),
    },
  ];
}

/** The steps of one minute: each begins where the one before it ended; those that belong nowhere come first. */
function chained(steps: Step[]): Step[] {
  const ends = new Set(steps.map((step) => step.to));
  const starts = new Map(steps.map((step) => [step.from, step]));
  // What begins nowhere is a parcel's first step, when another one goes on from it.
  const first = steps.filter(({ from, to }) => from === undefined && starts.has(to));
  const heads = [...first, ...steps.filter(({ from }) => from !== undefined && !ends.has(from))];
  const chain = new Set<Step>();
  for (const head of heads) {
    let next: Step | undefined = head;
    for (; next && !chain.has(next); next = starts.get(next.to)) chain.add(next);
  }
  return [...steps.filter((step) => !chain.has(step)), ...chain];
}

/** Oldest first, whatever the order of the list; times have no seconds. */
function inOrder(steps: Step[]): Step[] {
  const minutes = new Map<string, Step[]>();
  for (const step of steps) {
    const at = step.event.occurred_at ?? "";
    const same = minutes.get(at);
    if (same) same.push(step);
    else minutes.set(at, [step]);
  }
  return [...minutes].sort(([a], [b]) => a.localeCompare(b)).flatMap(([, same]) => chained(same));
}

function readHistory(tracking_number: string, history: unknown[]): TrackedShipment {
  const steps = inOrder(history.flatMap((entry) => readStep(tracking_number, entry)));
  const last = steps.findLast((step) => step.counts)?.event;
  return foundParcel(
    tracking_number,
    last,
    steps.map((step) => step.event),
  );
}

/** `GET /historics`: the histories of several parcels, keyed by tracking number; an unknown one is left out. */
export const track = {
  size: 50,
  build: (trackingNumbers: string[]) => ({
    method: "GET" as const,
    path: "/historics",
    query: { trackings: trackingNumbers.join(",") },
  }),
  read: (answer: HttpAnswer, asked: string[]): ReadResult<TrackedShipment[]> => {
    if (answer.status >= 300) return readFailure(answer);
    // A back end in PHP writes an object without members as an empty list.
    const histories = Array.isArray(answer.json) && answer.json.length === 0 ? {} : answer.json;
    const values = isObject(histories) ? Object.values(histories) : [undefined];
    const isWhole = values.every((value) => value === null || Array.isArray(value));
    const shipments = asked.flatMap((number) => {
      const history = member(histories, number) ?? null;
      if (Array.isArray(history)) return [readHistory(number, history)];
      return isWhole && history === null ? [unknownParcel(number)] : [];
    });
    if (shipments.length > 0 || asked.length === 0) return proven(shipments);
    return unproven("unavailable", carrierMessage(answer.json) ?? "the carrier's answer holds no histories");
  },
};
