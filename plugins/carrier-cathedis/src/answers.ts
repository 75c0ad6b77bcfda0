import {
  carrierMessage,
  type HttpAnswer,
  listAt,
  member,
  type ReadResult,
  shownText,
  textAt,
  unproven,
} from "@souk/carrier-kit";

type Failure = Extract<ReadResult<never>, { ok: false }>;

/** The platform's own codes for a login that is wrong or wanted. */
const LOGIN_WANTED: readonly unknown[] = [-5, -7];

/** What the platform or the business rule says is wrong: in `data`, in its first record or in that record's `error`. */
function messageOf(body: unknown): string | undefined {
  const [record] = listAt(body, "data") ?? [member(body, "data")];
  const plain = textAt(body, "data");
  const said = carrierMessage(member(record, "error")) ?? carrierMessage(record) ?? carrierMessage(body);
  return said ?? (plain === undefined ? undefined : shownText(plain));
}

/** What an answer that is no run of the platform proves: not let in, refused by HTTP, or nothing. */
function failureOf(answer: HttpAnswer): Failure {
  const message = messageOf(answer.json);
  const status = member(answer.json, "status");
  if (answer.status === 403 || LOGIN_WANTED.includes(status)) return unproven("unauthorized", message);
  const contradiction = status === 0 || answer.status === 408;
  if (answer.status >= 400 && !contradiction) return unproven("refused", message);
  // A negative status is an error of the platform's: nobody says how far it came.
  return unproven("uncertain", message ?? "the carrier's answer proves nothing");
}

/** The records of an answer whose call the platform ran (`status` 0). An `error` in the first one is a refusal, with HTTP 200. */
export function recordsOf(answer: HttpAnswer): ReadResult<unknown[]> {
  const records = listAt(answer.json, "data");
  if (answer.status >= 300 || member(answer.json, "status") !== 0 || !records) return failureOf(answer);
  if (!member(records[0], "error")) return { ok: true, value: records };
  const message = messageOf(answer.json);
  // An error that says nothing, or that stands beside a parcel, proves nothing either way.
  const doubtful = message === undefined || deliveryId(records[0]) !== undefined;
  return unproven(doubtful ? "uncertain" : "refused", message);
}

/** The same for a read: a refusal there is a read that failed. */
export function readFailure(failure: Failure): Failure {
  return failure.outcome === "unauthorized" ? failure : unproven("unavailable", failure.message);
}

const ID = /^[1-9]\d{0,14}$/;

/** Whether text is the numeric key of a delivery. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** The key of the delivery that an answer's record names; some answers put it one level higher. */
export function deliveryId(record: unknown): string | undefined {
  return idAt(member(member(record, "values"), "delivery"), "id") ?? idAt(record, "id");
}

/** A member that is a numeric key, as text. */
export function idAt(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  const text = typeof found === "number" || typeof found === "string" ? String(found) : "";
  return isId(text) ? text : undefined;
}
