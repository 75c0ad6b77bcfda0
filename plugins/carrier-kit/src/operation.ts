import type { HttpAnswer, HttpCall } from "./http";
import type { SettingValues } from "./settings";

/** What an answer proves: a value, or why there is none. */
export type ReadResult<T> =
  | { ok: true; value: T }
  | { ok: false; outcome: "refused" | "unauthorized" | "uncertain" | "unavailable"; message?: string };

/** Why an answer proves nothing. */
export type Failure = Extract<ReadResult<never>, { ok: false }>;

/** The pure pair: our request to an HTTP call, an HTTP answer to what it proves. `read` sees only JSON (or the expected PDF). */
export interface Operation<I, O, S = SettingValues> {
  build(input: I, settings: S): HttpCall;
  read(answer: HttpAnswer, input: I, settings: S): ReadResult<O>;
  /** Why this cannot be asked of the carrier, `null` when it can: then nothing is sent. */
  refuse?(input: I, settings: S): string | null;
  /** The call needs no login, where the carrier has one. */
  open?: boolean;
  /** Whether the call changes something at the carrier, so that it is never repeated; each kind of operation has its default. */
  write?: boolean;
}

/** An operation for many inputs at once, at most `size` a call. */
export type Batch<I, O, S = SettingValues> = Operation<I[], O, S> & { size: number };

/** What an operation gives, or the call that comes next on the way to it, such as filling a delivery note. */
export type Way<I, O, S = SettingValues> = O | { next: Operation<I, Way<I, O, S>, S> };

export interface Paged<I> {
  query: I;
  /** From 1. */
  page: number;
}
export interface Page<T> {
  items: T[];
  /** The next page, `null` at the end. */
  next: number | null;
}

/** What the answer proves. */
export function proven<T>(value: T): ReadResult<T> {
  return { ok: true, value };
}

/** Why the answer proves nothing, or what was refused. */
export function unproven(outcome: Failure["outcome"], message?: string): Failure {
  return message === undefined || message === "" ? { ok: false, outcome } : { ok: false, outcome, message };
}

/** What comes of a value that is proven; a failure stays what it is. */
export function whenProven<T, U>(result: ReadResult<T>, next: (value: T) => ReadResult<U>): ReadResult<U> {
  return result.ok ? next(result.value) : result;
}

/** A list that came in one answer; records that could not be read (`null`) are left out. */
export function wholeList<T>(items: readonly (T | null)[]): ReadResult<Page<T>> {
  return proven({ items: items.filter((item) => item !== null), next: null });
}

/** An operation that is one of several: the input and the settings decide which. */
export function chosen<I, O, S>(pick: (input: I, settings: S) => Operation<I, O, S>): Operation<I, O, S> {
  return {
    build: (input, settings) => pick(input, settings).build(input, settings),
    read: (answer, input, settings) => pick(input, settings).read(answer, input, settings),
  };
}
