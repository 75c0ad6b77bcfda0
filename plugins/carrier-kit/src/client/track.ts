import type { Carrier, Page, ReadResult } from "../carrier";
import { type TrackedShipment, unknownParcel } from "../shipment";
import { isTrackingNumber } from "../text/json";
import { chunks, type Runner } from "./runner";

export interface TrackResult {
  /** What was read; parcels whose read failed are not in it. */
  shipments: TrackedShipment[];
  /** Set when nothing could be read. */
  outcome?: "unavailable" | "unauthorized";
  message?: string;
  /** Numbers whose read failed; they say nothing about the parcel. */
  failed: string[];
}

type Part = { asked: string[]; result: ReadResult<TrackedShipment[]> };

async function readPart(track: Carrier["operations"]["track"], asked: string[], run: Runner): Promise<Part> {
  if ("size" in track) return { asked, result: await run(track, asked) };
  const one = await run(track, asked.join());
  return { asked, result: one.ok ? { ok: true, value: [one.value] } : one };
}

async function readParts(
  track: Carrier["operations"]["track"],
  numbers: string[],
  run: Runner,
): Promise<Part[]> {
  const parts: Part[] = [];
  for (const asked of chunks(numbers, "size" in track ? track.size : 1)) {
    const part = await readPart(track, asked, run);
    parts.push(part);
    // Keys that are not accepted for one parcel are not accepted for the next.
    if (!part.result.ok && part.result.outcome === "unauthorized") break;
  }
  return parts;
}

/** From this many parcels on, the carrier's list is read before single parcels are. */
const LIST_FROM = 10;
const MOST_LIST_PAGES = 20;

/** The parcels that the carrier's paged list holds; whatever goes wrong there, the rest is read one by one. */
async function readList(
  { trackList }: Carrier["operations"],
  numbers: string[],
  run: Runner,
): Promise<TrackedShipment[]> {
  if (!trackList || numbers.length < LIST_FROM) return [];
  const found = new Map<string, TrackedShipment>();
  let page: number | null = 1;
  for (let read = 0; page !== null && read < MOST_LIST_PAGES && found.size < numbers.length; read += 1) {
    const result: ReadResult<Page<TrackedShipment>> = await run(trackList, { query: numbers, page });
    if (!result.ok) break;
    const ours = result.value.items.filter((one) => numbers.includes(one.tracking_number));
    for (const shipment of ours) found.set(shipment.tracking_number, shipment);
    page = result.value.next;
  }
  return [...found.values()];
}

/** Reads the state of parcels: in the carrier's batches, from its list, or one by one; answers only for those that were asked. */
export async function trackAll(
  operations: Carrier["operations"],
  trackingNumbers: string[],
  run: Runner,
): Promise<TrackResult> {
  const asked = [...new Set(trackingNumbers)];
  // What cannot be a tracking number is not put into a URL; the carrier surely does not know it.
  const numbers = asked.filter(isTrackingNumber);
  const impossible = asked.filter((text) => !isTrackingNumber(text)).map(unknownParcel);
  const listed = await readList(operations, numbers, run);
  const known = new Set(listed.map((shipment) => shipment.tracking_number));
  const rest = numbers.filter((number) => !known.has(number));
  const parts = await readParts(operations.track, rest, run);
  const single = parts.flatMap(({ asked, result }) =>
    result.ok ? result.value.filter((shipment) => asked.includes(shipment.tracking_number)) : [],
  );
  const read = [...listed, ...single];
  const answered = new Set(read.map((shipment) => shipment.tracking_number));
  const failed = numbers.filter((number) => !answered.has(number));
  const failure = parts.map((part) => part.result).find((result) => !result.ok);
  const shipments = [...read, ...impossible];
  if (shipments.length > 0 || !failure || failure.ok) return { shipments, failed };
  const outcome = failure.outcome === "unauthorized" ? "unauthorized" : "unavailable";
  return {
    shipments: [],
    outcome,
    failed,
    ...(failure.message === undefined ? {} : { message: failure.message }),
  };
}
