import type { ShipmentStatus } from "@souk/contracts";
import type { ShipmentEvent } from "../shipment";
import type { StatusTable } from "../statuses";
import { firstText, isObject, member } from "../text/json";
import { shownText } from "../text/message";
import { casablancaToUtc, unixToUtc } from "../text/time";

/** Text under the first of these keys that has some, fit to be shown. */
export function shownAt(value: unknown, ...keys: string[]): string | undefined {
  const text = firstText(value, ...keys);
  return text === undefined ? undefined : shownText(text);
}

/** A local time under the first of these keys that has text, as ISO 8601 in UTC; `null` when it is missing or none. */
export function timeAt(value: unknown, ...keys: string[]): string | null {
  return casablancaToUtc(firstText(value, ...keys) ?? "");
}

/** A time under a key as Unix seconds, number or text, as ISO 8601 in UTC; `null` when it is missing or none. */
export function unixAt(value: unknown, key: string): string | null {
  const time = member(value, key);
  return typeof time === "string" || typeof time === "number" ? unixToUtc(time) : null;
}

/** A carrier's word as it stands and as the table reads it; both `null` where there is no word. */
export function stateOf(
  table: StatusTable,
  word: string | undefined,
): { status: ShipmentStatus | null; raw_status: string | null } {
  return { status: table.read(word).status, raw_status: word ?? null };
}

/** Under which keys a carrier's record of a step has its word, its time and a note for people; the first with text counts. */
export interface EventKeys {
  word: readonly string[];
  time: readonly string[];
  note?: readonly string[];
}

/** One step of a parcel as a record tells it; `null` for a record without a word. `read` is the table's, unless more decides. */
export function eventAt(
  tracking_number: string,
  record: unknown,
  { word: wordKeys, time, note: noteKeys = [] }: EventKeys,
  read: (word: string) => { status: ShipmentStatus | null; raw_status?: string },
): ShipmentEvent | null {
  const word = firstText(record, ...wordKeys);
  if (word === undefined) return null;
  const note = shownAt(record, ...noteKeys);
  const { status, raw_status = word } = read(word);
  const event = { tracking_number, status, raw_status, occurred_at: timeAt(record, ...time) };
  return note === undefined ? event : { ...event, note };
}

/** The entries of a history: a list, or an object whose entries stand by their numeric keys. */
export function entriesOf(history: unknown): unknown[] {
  if (Array.isArray(history)) return history;
  if (!isObject(history)) return [];
  return Object.entries(history)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => entry);
}
