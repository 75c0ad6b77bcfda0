import type { Carrier, ReadResult } from "../carrier";
import type { TrackedShipment } from "../shipment";
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

/** A parcel the carrier does not know. */
export function unknownParcel(trackingNumber: string): TrackedShipment {
  return {
    tracking_number: trackingNumber,
    found: false,
    status: null,
    raw_status: null,
    occurred_at: null,
    events: [],
  };
}

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

/** Reads the state of parcels, one by one or in the carrier's batches; answers only for those that were asked. */
export async function trackAll(
  track: Carrier["operations"]["track"],
  trackingNumbers: string[],
  run: Runner,
): Promise<TrackResult> {
  const asked = [...new Set(trackingNumbers)];
  // What cannot be a tracking number is not put into a URL; the carrier surely does not know it.
  const numbers = asked.filter(isTrackingNumber);
  const impossible = asked.filter((text) => !isTrackingNumber(text)).map(unknownParcel);
  const parts = await readParts(track, numbers, run);
  const read = parts.flatMap(({ asked, result }) =>
    result.ok ? result.value.filter((shipment) => asked.includes(shipment.tracking_number)) : [],
  );
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
