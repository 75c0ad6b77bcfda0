import {
  carrierMessage,
  eventAt,
  failureOf,
  foundParcel,
  type OperationOf,
  parcelsByNumber,
  proven,
  stepsInOrder,
  type TrackedShipment,
  textAt,
  unproven,
} from "@souk/carrier-kit";
import { STEP_KEYS } from "../fields";
import { readStatus } from "../read-status";
import type { Settings } from "../types";

/** Whether an entry is about the status: histories may hold changes of other fields too. */
function isStatusChange(entry: unknown, word: string): boolean {
  const type = textAt(entry, "type");
  return type === undefined || /statu/i.test(type) || readStatus(undefined, word).known;
}

function readHistory(tracking_number: string, history: unknown[]): TrackedShipment {
  const steps = history.flatMap((entry) => {
    const event = eventAt(tracking_number, entry, STEP_KEYS, (word) => readStatus(undefined, word));
    if (!event) return [];
    return [{ event, from: textAt(entry, "old value"), counts: isStatusChange(entry, event.raw_status) }];
  });
  const ordered = stepsInOrder(steps);
  const last = ordered.findLast(({ counts }) => counts);
  return foundParcel(
    tracking_number,
    last?.event,
    ordered.map(({ event }) => event),
  );
}

/** `GET /historics`: the histories of several parcels, keyed by tracking number; an unknown one is left out. */
export const track: OperationOf<Settings>["trackBatch"] = {
  size: 50,
  build: (numbers) => ({ method: "GET", path: "/historics", query: { trackings: numbers.join(",") } }),
  read: (answer, asked) => {
    if (answer.status >= 300) return failureOf(answer);
    const shipments = parcelsByNumber(answer.json, asked, readHistory);
    if (shipments.length > 0 || asked.length === 0) return proven(shipments);
    return unproven("unavailable", carrierMessage(answer.json) ?? "the carrier's answer holds no histories");
  },
};
