import type { Operation, Page, Paged, ReadResult } from "../carrier";
import { unproven } from "../carrier";
import type { Runner } from "./runner";

const MOST_PAGES = 500;

/**
 * Reads a paged list to its end, or until `enough`. A page that fails, a list that turns in a circle or never ends make the
 * whole unproven: half a list is not a list.
 */
export async function readPages<Q, T>(
  run: Runner,
  operation: Operation<Paged<Q>, Page<T>>,
  query: Q,
  enough: (items: T[]) => boolean = () => false,
): Promise<ReadResult<T[]>> {
  const items: T[] = [];
  let page = 1;
  let previous = "";
  for (let read = 0; read < MOST_PAGES; read += 1) {
    const result: ReadResult<Page<T>> = await run(operation, { query, page });
    if (!result.ok) return result;
    const { next, items: records } = result.value;
    const content = JSON.stringify(records);
    // A carrier that ignores the page gives the first one for ever.
    if (records.length > 0 && content === previous)
      return unproven("uncertain", "the carrier's list turns in a circle");
    previous = content;
    items.push(...records);
    if (next === null || enough(items)) return { ok: true, value: items };
    if (next <= page) return unproven("uncertain", "the carrier's list turns in a circle");
    page = next;
  }
  return unproven("uncertain", "the carrier's list does not end");
}
