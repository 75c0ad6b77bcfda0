import type { BatchLine, Carrier, CreatedParcel, PreparedShipment } from "../carrier";
import type { CreateResult } from "../shipment";
import type { Exchanged } from "../transport/exchange";
import { chunks, type Runner } from "./runner";

/** One parcel's answer as a result; whatever does not prove a tracking number is no parcel. */
export function toCreateResult(reference: string, answer: Exchanged<CreatedParcel>): CreateResult {
  if (answer.ok) return { reference, outcome: "created", ...answer.value };
  const message = answer.message === undefined ? {} : { message: answer.message };
  const wait = answer.retryAfterMs === undefined ? {} : { retry_after_ms: answer.retryAfterMs };
  return { reference, outcome: answer.outcome, ...message, ...wait };
}

/** The lines of a batch answer by our references; a reference that is missing, or answered twice, proves nothing. */
export function toBatchResults(
  shipments: PreparedShipment[],
  answer: Exchanged<BatchLine[]>,
): CreateResult[] {
  return shipments.map(({ reference }) => {
    if (!answer.ok) return toCreateResult(reference, answer);
    const lines = answer.value.filter((line) => line.reference === reference);
    const [line] = lines;
    if (line && lines.length === 1) return toCreateResult(reference, line.result);
    return { reference, outcome: "uncertain", message: "the carrier's answer does not name this parcel" };
  });
}

/** One tracking number belongs to one parcel: a number given a second time leaves the later parcel uncertain. */
export function refuseSharedNumbers(results: CreateResult[]): CreateResult[] {
  const seen = new Set<string>();
  return results.map((result) => {
    if (result.tracking_number === undefined || !seen.has(result.tracking_number)) {
      if (result.tracking_number !== undefined) seen.add(result.tracking_number);
      return result;
    }
    const message = "the carrier gave the tracking number of another parcel";
    return { reference: result.reference, outcome: "uncertain", message };
  });
}

/** Sends shipments one by one or in the carrier's batches, in order, one call at a time. */
export async function createAll(
  operation: Carrier["operations"]["create"],
  shipments: PreparedShipment[],
  run: Runner,
): Promise<CreateResult[]> {
  const results: CreateResult[] = [];
  if ("size" in operation) {
    for (const batch of chunks(shipments, operation.size)) {
      results.push(...toBatchResults(batch, await run(operation, batch)));
    }
  } else {
    for (const shipment of shipments) {
      results.push(toCreateResult(shipment.reference, await run(operation, shipment)));
    }
  }
  return refuseSharedNumbers(results);
}
