import type { Locale } from "@souk/contracts";
import { Merger, NotMerged } from "../documents/merge";
import type { FetchedDocument } from "./fetch";
import { type Problem, type ProblemCode, problemOf } from "./problem";

/** One PDF of what could be printed, and why the rest could not. */
export interface Printed {
  /** Null when nothing could be printed. */
  pdf: Uint8Array | null;
  /** Parcels in the PDF. */
  printed: number;
  problems: Problem[];
}

const FAULTS = {
  no_pdf: "not_a_pdf",
  too_large: "too_large",
  too_slow: "unavailable",
} as const satisfies Record<NotMerged["fault"], ProblemCode>;

/** Puts documents together; one that is no PDF is told of its own parcels only. */
export async function assemble(
  documents: readonly FetchedDocument[],
  problems: Problem[],
  locale: Locale,
): Promise<Printed> {
  const merger = await Merger.create();
  const all = [...problems];
  let printed = 0;
  for (const { parcels, pdf } of documents) {
    try {
      await merger.add(pdf);
      printed += parcels.length;
    } catch (error) {
      if (!(error instanceof NotMerged)) throw error;
      all.push(...parcels.map((parcel) => problemOf(parcel, FAULTS[error.fault], locale)));
    }
  }
  return { pdf: merger.isEmpty ? null : await merger.save(), printed, problems: all };
}
