import type { CreatedParcel, FoundParcel } from "../abilities";
import { type StatusWord, type TrackedShipment, unknownParcel } from "../shipment";
import { idAt, isObject, member, numberAt, textAt, trackingAt } from "../text/json";

/** A record of the account's list with what makes it ours; `null` without number, reference or amount. */
export function foundAt(
  record: unknown,
  parcel: CreatedParcel | null,
  keys: { reference: string; amount: string },
): FoundParcel | null {
  const reference = textAt(record, keys.reference);
  const cod_amount = numberAt(record, keys.amount);
  return parcel && reference !== undefined && cod_amount !== undefined
    ? { ...parcel, reference, cod_amount }
    : null;
}

/** The page after this one by what lists say beside their records: a last page, an address of the next; else until a page is empty. */
export function nextPage(json: unknown, page: number, records: readonly unknown[]): number | null {
  const last = numberAt(json, "last_page") ?? numberAt(json, "lastPage");
  const ends = Array.isArray(json) || member(json, "next_page_url") === null;
  const isEnd = last === undefined ? ends || records.length === 0 : page >= last;
  return isEnd ? null : page + 1;
}

/** Those of a list's records that were asked for, each read as the number it was asked by. */
export function amongAsked<T>(
  asked: readonly string[],
  records: readonly unknown[],
  isAsked: (record: unknown, number: string) => boolean,
  read: (record: unknown, number: string) => T,
): T[] {
  return asked.flatMap((number) => {
    const ours = records.find((record) => isAsked(record, number));
    return ours === undefined ? [] : [read(ours, number)];
  });
}

/** A carrier's own list of status words from its records; those without a label are left out. */
export function statusWords(records: readonly unknown[], codeKey: string, labelKey: string): StatusWord[] {
  return records.flatMap((record) => {
    const label = textAt(record, labelKey);
    const code = idAt(record, codeKey) ?? textAt(record, codeKey);
    return label === undefined ? [] : [code === undefined ? { label } : { code, label }];
  });
}

/** A parcel's part of an answer. */
export interface Block {
  /** The number it names itself, or that it is filed under. */
  number: string | undefined;
  content: unknown;
}

/**
 * The parcels in an answer whose shape is not fixed: a single block, a list of them, or an object keyed by number, each inside
 * `envelope` or not. `blockKeys` are members that only a block has.
 */
export function blocksIn(
  json: unknown,
  keys: { envelope: string; number: string; blockKeys: readonly string[] },
): Block[] {
  const unwrap = (one: unknown): unknown => member(one, keys.envelope) ?? one;
  const block = (content: unknown, filedUnder?: string): Block => ({
    number: trackingAt(content, keys.number) ?? filedUnder,
    content,
  });
  const body = unwrap(json);
  if (Array.isArray(body)) return body.map((one) => block(unwrap(one)));
  if (!isObject(body)) return [];
  if (keys.blockKeys.some((key) => Object.hasOwn(body, key))) return [block(body)];
  return Object.entries(body).map(([key, one]) => block(unwrap(one), key));
}

/** Parcels from an object of histories by tracking number; one that a readable answer leaves out is unknown to the carrier. */
export function parcelsByNumber(
  json: unknown,
  asked: readonly string[],
  read: (number: string, history: unknown[]) => TrackedShipment,
): TrackedShipment[] {
  // A back end in PHP writes an object without members as an empty list.
  const histories = Array.isArray(json) && json.length === 0 ? {} : json;
  const values = isObject(histories) ? Object.values(histories) : [undefined];
  const isWhole = values.every((value) => value === null || Array.isArray(value));
  return asked.flatMap((number) => {
    const history = member(histories, number) ?? null;
    if (Array.isArray(history)) return [read(number, history)];
    return isWhole && history === null ? [unknownParcel(number)] : [];
  });
}
