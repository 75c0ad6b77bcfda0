import {
  carrierMessage,
  type Failure,
  failureOf,
  type HttpAnswer,
  idAt,
  listAt,
  member,
  type ReadResult,
  shownAt,
  unproven,
} from "@souk/carrier-kit";

/** The platform's own codes for a login that is wrong or wanted. */
const LOGIN_WANTED: readonly unknown[] = [-5, -7];

/** What the platform or the business rule says is wrong: in `data`, in its first record or in that record's `error`. */
function messageOf(body: unknown): string | undefined {
  const [record] = listAt(body, "data") ?? [member(body, "data")];
  const said = carrierMessage(member(record, "error")) ?? carrierMessage(record) ?? carrierMessage(body);
  return said ?? shownAt(body, "data");
}

/** What an answer that is no run of the platform proves: not let in, refused by HTTP, or nothing. */
function failure(answer: HttpAnswer): Failure {
  const message = messageOf(answer.json);
  const status = member(answer.json, "status");
  if (LOGIN_WANTED.includes(status)) return unproven("unauthorized", message);
  // A negative status is an error of the platform's, 0 under an HTTP error contradicts it: nobody says how far it came.
  return status === 0 ? unproven("uncertain", message) : failureOf(answer, message);
}

/** The records of an answer whose call the platform ran (`status` 0). An `error` in the first one is a refusal, with HTTP 200. */
export function recordsOf(answer: HttpAnswer): ReadResult<unknown[]> {
  const records = listAt(answer.json, "data");
  if (answer.status >= 300 || member(answer.json, "status") !== 0 || !records) return failure(answer);
  if (!member(records[0], "error")) return { ok: true, value: records };
  const message = messageOf(answer.json);
  // An error that says nothing, or that stands beside a parcel, proves nothing either way.
  const doubtful = message === undefined || deliveryId(records[0]) !== undefined;
  return unproven(doubtful ? "uncertain" : "refused", message);
}

/** The key of the delivery that an answer's record names; some answers put it one level higher. */
export function deliveryId(record: unknown): string | undefined {
  return idAt(member(member(record, "values"), "delivery"), "id") ?? idAt(record, "id");
}
