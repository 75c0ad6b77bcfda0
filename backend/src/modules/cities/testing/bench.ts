// Times of one look-up, from the spelling to the carrier's record, one JSON line a carrier (milliseconds).
import { resolvePlace } from "../resolve-place";
import { handWrittenLines, shippedCarriers, shopOf } from "./shop";

async function main(): Promise<void> {
  const lines = handWrittenLines();
  for (const carrier of shippedCarriers()) {
    const knowledge = await shopOf(carrier);
    const look = (query: string): number => {
      const start = performance.now();
      resolvePlace(knowledge, carrier.id, { city: query }, carrier.cities.bundled);
      return performance.now() - start;
    };
    for (const { query } of lines.slice(0, 100)) look(query);
    const times = lines.map(({ query }) => look(query));
    process.stdout.write(`${JSON.stringify({ carrier: carrier.id, times })}\n`);
  }
}

void main();
