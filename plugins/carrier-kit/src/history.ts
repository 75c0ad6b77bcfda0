import type { ShipmentEvent } from "./shipment";
import { normaliseWord } from "./text/names";

/** A step of a history that also tells which state it left; its event's word is the state it reached. */
export interface Step {
  event: ShipmentEvent;
  from?: string;
}

const end = ({ event }: Step): string => normaliseWord(event.raw_status);
const start = ({ from }: Step): string | undefined => (from === undefined ? undefined : normaliseWord(from));

/** The steps of one time: each begins where the one before it ended; those that belong nowhere come first. */
function chained<S extends Step>(steps: S[]): S[] {
  const ends = new Set(steps.map(end));
  const starts = new Map(steps.map((step) => [start(step), step]));
  // What begins nowhere is a parcel's first step, when another one goes on from it.
  const first = steps.filter((step) => step.from === undefined && starts.has(end(step)));
  const heads = [
    ...first,
    ...steps.filter((step) => step.from !== undefined && !ends.has(start(step) ?? "")),
  ];
  const chain = new Set<S>();
  for (const head of heads) {
    let next: S | undefined = head;
    for (; next && !chain.has(next); next = starts.get(end(next))) chain.add(next);
  }
  return [...steps.filter((step) => !chain.has(step)), ...chain];
}

/** Steps oldest first, whatever the order of the list; where times are equal, as for those without seconds, by what they left. */
export function stepsInOrder<S extends Step>(steps: readonly S[]): S[] {
  const times = new Map<string, S[]>();
  for (const step of steps) {
    const time = step.event.occurred_at ?? "";
    times.set(time, [...(times.get(time) ?? []), step]);
  }
  return [...times].sort(([a], [b]) => a.localeCompare(b)).flatMap(([, same]) => chained(same));
}
