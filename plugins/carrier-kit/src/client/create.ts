import type { BatchLine, Carrier, CreatedParcel, PreparedShipment } from "../carrier";
import type { CityEntry } from "../cities";
import { prepareShipment, referenceOf } from "../prepare";
import type { CreateResult, ShipmentRequest } from "../shipment";
import { definedOnly } from "../text/json";
import type { Exchanged } from "../transport/exchange";
import type { LookupResult } from "./lookup";
import { type CarrierClientOptions, TIMEOUT_MS } from "./options";
import { chunks, type Runner } from "./runner";
import { settleTaken } from "./taken";

/** One parcel's answer as a result; whatever does not prove a tracking number is no parcel. */
export function toCreateResult(reference: string, answer: Exchanged<CreatedParcel>): CreateResult {
  if (answer.ok) return { reference, outcome: "created", ...definedOnly(answer.value) };
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

/** What every create of one client shares. */
export interface CreateParts {
  carrier: Carrier;
  options: CarrierClientOptions;
  cityList(): Promise<Exchanged<readonly CityEntry[]>>;
  /** Runs a call that may begin until that moment (milliseconds since 1970). */
  runner(notAfter: number): Runner;
  /** Finds a parcel of ours by its reference, where the carrier has such a call. */
  lookup?(request: ShipmentRequest): Promise<LookupResult>;
  now(): number;
}

/** Each call of a create may begin one time-out later than the one before it, and none later than that. */
function createRunner({ runner, now, options }: CreateParts): Runner {
  let notAfter = now();
  return (operation, input) => {
    notAfter += options.timeoutMs ?? TIMEOUT_MS;
    return runner(notAfter)(operation, input);
  };
}

/** Why a request is not sent: its reference stands earlier in the list, or is under way in another create. */
function repeated(reference: string, seen: Set<string>, underWay: ReadonlySet<string>): CreateResult | null {
  const reason = "reference_repeated";
  if (underWay.has(reference)) {
    const message = "not sent: this parcel is being created already";
    return { reference, outcome: "unavailable", reason, message };
  }
  if (seen.has(reference)) {
    return {
      reference,
      outcome: "refused",
      reason,
      message: "not sent: the reference stands in the list twice",
    };
  }
  seen.add(reference);
  return null;
}

async function send(parts: CreateParts, requests: readonly ShipmentRequest[]): Promise<CreateResult[]> {
  const { carrier, options } = parts;
  const run = createRunner(parts);
  const cities = await parts.cityList();
  if (!cities.ok) {
    const outcome = cities.outcome === "unauthorized" ? "unauthorized" : "unavailable";
    return requests.map((request) => toCreateResult(referenceOf(request), { ...cities, outcome }));
  }
  const { places, resolvePlace } = options;
  const prepared = requests.map((one) => prepareShipment(carrier, one, cities.value, places, resolvePlace));
  const ready = prepared.flatMap((one) => (one.ok ? [one.value] : []));
  const sent = await createAll(carrier.operations.create, ready, run);
  const answers = sent[Symbol.iterator]();
  return prepared.flatMap((one) => (one.ok ? (answers.next().value ?? []) : one.refusal));
}

/** Looks up the parcels whose reference the carrier says it has; one after the other, for they are few. */
async function settleAll(
  { lookup }: CreateParts,
  requests: readonly ShipmentRequest[],
  results: CreateResult[],
): Promise<CreateResult[]> {
  if (!lookup) return results;
  const settled: CreateResult[] = [];
  for (const [index, result] of results.entries()) {
    const request = requests[index];
    settled.push(request ? await settleTaken(result, () => lookup(request)) : result);
  }
  return settled;
}

/** A client's `create`: one result a request, in order; no reference goes out twice in one list or twice at once. */
export function createWith(
  parts: CreateParts,
): (requests: readonly ShipmentRequest[]) => Promise<CreateResult[]> {
  const underWay = new Set<string>();
  return async (requests) => {
    const seen = new Set<string>();
    const refusals = requests.map((request) => repeated(referenceOf(request), seen, underWay));
    const first = requests.filter((_, index) => refusals[index] === null);
    for (const reference of seen) underWay.add(reference);
    try {
      const answers = (await settleAll(parts, first, await send(parts, first)))[Symbol.iterator]();
      return refusals.flatMap((refusal) => refusal ?? answers.next().value ?? []);
    } finally {
      for (const reference of seen) underWay.delete(reference);
    }
  };
}
