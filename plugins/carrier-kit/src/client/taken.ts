import type { CreateResult } from "../shipment";
import { normaliseWord } from "../text/names";
import type { LookupResult } from "./lookup";

const TAKEN = /already|deja|duplicat|doublon|en double/;

/** Whether the carrier refuses a parcel because it has one with our reference: it may be our own, from a call whose answer was lost. */
function isTaken({ outcome, message, reason }: CreateResult): boolean {
  return outcome === "refused" && reason === undefined && TAKEN.test(normaliseWord(message ?? ""));
}

/**
 * What became of a parcel whose reference the carrier has already: ours when the look-up finds it, refused when the carrier's
 * whole answer proves that it is not there, uncertain when nobody can tell. Every other result stays as it is.
 */
export async function settleTaken(
  result: CreateResult,
  lookup: () => Promise<LookupResult>,
): Promise<CreateResult> {
  if (!isTaken(result)) return result;
  const answer = await lookup();
  if ("unknown" in answer) return { ...result, outcome: "uncertain" };
  return answer.found ?? result;
}
