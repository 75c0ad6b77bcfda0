// Times of one look-up, from the spelling to the carrier's record, one JSON line a carrier (milliseconds).
import type { Carrier } from "@souk/carrier-kit";
import { knowledgeOf } from "../knowledge";
import { resolvePlace } from "../resolve-place";
import type { CityMapping } from "../types";
import { handWrittenLines, mappingsOf, shippedCarriers } from "./shop";

const ROUNDS = 3;

/** Each line's time by a shop that has never read it before. */
function round({ id, cities }: Carrier, mappings: CityMapping[], queries: readonly string[]): number[] {
  const knowledge = knowledgeOf(mappings, []);
  return queries.map((city) => {
    const start = performance.now();
    resolvePlace(knowledge, id, { city }, cities.bundled);
    return performance.now() - start;
  });
}

async function main(): Promise<void> {
  const queries = handWrittenLines().map(({ query }) => query);
  for (const carrier of shippedCarriers()) {
    const mappings = await mappingsOf(carrier);
    const rounds = Array.from({ length: ROUNDS }, () => round(carrier, mappings, queries));
    // The least of three, as other work shares the machine.
    const times = queries.map((_, index) => Math.min(...rounds.map((one) => one[index] ?? 0)));
    process.stdout.write(`${JSON.stringify({ carrier: carrier.id, times })}\n`);
  }
}

void main();
