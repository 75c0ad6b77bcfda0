import type { Operation, Way } from "../operation";
import { unproven } from "../operation";
import type { Exchange, Exchanged } from "../transport/exchange";
import type { CallKind } from "../transport/pipeline";

const MOST_STEPS = 6;

/**
 * Runs an operation and what it says comes next. `kind.write` is what its calls are unless they say otherwise. A step that only
 * read and failed changed nothing, so it is never uncertain.
 */
export async function follow<I, O extends object>(
  exchange: Exchange,
  operation: Operation<I, Way<I, O>>,
  input: I,
  kind: CallKind,
): Promise<Exchanged<O>> {
  let step = operation;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const write = step.write ?? kind.write;
    const result = await exchange.run(step, input, { ...kind, write });
    if (!result.ok) {
      return result.outcome === "uncertain" && !write ? { ...result, outcome: "unavailable" } : result;
    }
    const { value } = result;
    if (!isNext(value)) return { ok: true, value };
    step = value.next;
  }
  return unproven("unavailable", "the carrier's way to the answer does not end");
}

function isNext<I, O extends object>(value: Way<I, O>): value is { next: Operation<I, Way<I, O>> } {
  return "next" in value;
}
