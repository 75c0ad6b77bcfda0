import type { MedusaContainer } from "@medusajs/framework/types";
import type { CarrierClient, DocumentResult } from "@souk/carrier-kit";
import type { Locale } from "@souk/contracts";
import { HANDOVER } from "../modules/handover";
import type { HandoverService } from "../modules/handover/service";
import { SENDING_SECONDS } from "../parcels/timing";
import type { Chosen } from "./choose";
import { type Problem, problemOf } from "./problem";

/** What printing works with. */
export interface Printing {
  container: MedusaContainer;
  locale: Locale;
  actor: string;
  /** No further call to a carrier begins after this instant, in milliseconds since 1970. */
  until: number;
}

export interface FetchedDocument {
  parcels: Chosen[];
  pdf: Uint8Array;
}
export interface Fetched {
  documents: FetchedDocument[];
  problems: Problem[];
}

type Fetch = (parcels: Chosen[], note?: string) => Promise<DocumentResult>;

/** The most steps of a way through a delivery note; each may take as long as a call. */
const NOTE_STEPS = 4;

/**
 * Fetches one document for all parcels; where the carrier refuses them together, one for each, so that a parcel it does not take
 * keeps no other from being printed.
 */
export async function fetchEach(printing: Printing, parcels: Chosen[], fetch: Fetch): Promise<Fetched> {
  const together = await fetch(parcels);
  if (together.outcome === "ready") return { documents: [{ parcels, pdf: together.pdf }], problems: [] };
  const alone = together.outcome === "refused" || /not a PDF/i.test(together.message ?? "");
  if (parcels.length === 1 || !alone) return failed(printing, parcels, together);
  const all: Fetched = { documents: [], problems: [] };
  for (const parcel of parcels) {
    const late = Date.now() > printing.until;
    const one = late ? failed(printing, [parcel], LATE) : await fetchEach(printing, [parcel], fetch);
    all.documents.push(...one.documents);
    all.problems.push(...one.problems);
  }
  return all;
}

const LATE: DocumentResult = { outcome: "unavailable", message: "too slow" };

function failed({ locale }: Printing, parcels: Chosen[], result: DocumentResult): Fetched {
  if (result.outcome === "ready") return { documents: [], problems: [] };
  const { outcome, message } = result;
  return { documents: [], problems: parcels.map((parcel) => problemOf(parcel, outcome, locale, message)) };
}

/**
 * Documents that hang on a carrier's delivery note: those of notes that exist, and one new note for the other parcels, made
 * once. An answer that was lost may have made it, so nobody but a person asks again.
 */
export async function fetchByNote(
  printing: Printing,
  client: CarrierClient,
  parcels: Chosen[],
  fetch: Fetch,
  again = false,
): Promise<Fetched> {
  const handover: HandoverService = printing.container.resolve(HANDOVER);
  const known = await handover.of(
    parcels.map(({ shipment_id }) => shipment_id),
    "note",
  );
  const noteOf = new Map(known.map((one) => [one.shipment_id, one]));
  const all: Fetched = { documents: [], problems: [] };
  const add = ({ documents, problems }: Fetched) => {
    all.documents.push(...documents);
    all.problems.push(...problems);
  };
  const notes = new Map<string, Chosen[]>();
  const loose: Chosen[] = [];
  for (const parcel of parcels) {
    const note = noteOf.get(parcel.shipment_id);
    if (note?.state === "done" && note.reference)
      notes.set(note.reference, [...(notes.get(note.reference) ?? []), parcel]);
    else if (!note || (again && note.state === "uncertain")) loose.push(parcel);
    else
      all.problems.push(problemOf(parcel, note.state === "sending" ? "busy" : "uncertain", printing.locale));
  }
  for (const [note, group] of notes) {
    const result = await fetch(group, note);
    add(
      result.outcome === "ready"
        ? { documents: [{ parcels: group, pdf: result.pdf }], problems: [] }
        : failed(printing, group, result),
    );
  }
  if (loose.length > 0) add(await makeNote(printing, client, loose, fetch, again));
  return all;
}

async function makeNote(
  printing: Printing,
  { carrier }: CarrierClient,
  parcels: Chosen[],
  fetch: Fetch,
  again: boolean,
): Promise<Fetched> {
  const handover: HandoverService = printing.container.resolve(HANDOVER);
  const claim = await handover.claim({
    kind: "note",
    carrier: carrier.id,
    shipment_ids: parcels.map(({ shipment_id }) => shipment_id),
    actor: printing.actor,
    seconds: NOTE_STEPS * SENDING_SECONDS,
    again,
  });
  const taken = parcels.filter(({ shipment_id }) => claim?.shipment_ids.includes(shipment_id));
  const problems = parcels
    .filter((one) => !taken.includes(one))
    .map((one) => problemOf(one, "busy", printing.locale));
  if (!claim) return { documents: [], problems };
  const result = await fetch(taken);
  if (result.outcome === "ready") {
    await handover.settle(claim.id, "done", result.note ?? null);
    return { documents: [{ parcels: taken, pdf: result.pdf }], problems };
  }
  const surely = result.outcome === "refused" || result.outcome === "unauthorized";
  await handover.settle(claim.id, surely ? "failed" : "uncertain");
  const told = surely
    ? failed(printing, taken, result).problems
    : taken.map((parcel) => problemOf(parcel, "uncertain", printing.locale));
  return { documents: [], problems: [...problems, ...told] };
}
