import type { Operation } from "../carrier";
import type { Exchanged } from "../transport/exchange";

/** Runs one operation: over the network in a client, against a given answer in a replay. */
export type Runner = <I, O>(operation: Operation<I, O>, input: I) => Promise<Exchanged<O>>;

/** A list in pieces of at most `size`. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}
